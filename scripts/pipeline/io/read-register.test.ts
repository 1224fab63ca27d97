import { expect, it } from 'vitest';
import { formatDiagnostic } from '../diagnostics/format.ts';
import { readRegister } from './read-register.ts';

const header = 'file,ogp_url,language,machine_translated,captured_on';
const messages = (text: string) => readRegister(text).diagnostics.map((one) => formatDiagnostic(one).split('\n')[0]);

it('reads what is known, and null for what is not', () => {
  const { entries, diagnostics } = readRegister(`${header}\r\na.txt,,es,true,2021-03-04\r\nb.txt,,,,\r\n`);
  expect(diagnostics).toEqual([]);
  expect(entries.get('a.txt')).toEqual({
    entry: { ogpUrl: null, language: 'es', machineTranslated: true, capturedOn: '2021-03-04' },
    line: 2,
  });
  expect(entries.get('b.txt')?.entry).toEqual({
    ogpUrl: null,
    language: null,
    machineTranslated: null,
    capturedOn: null,
  });
});

it('accepts a byte order mark, blank lines and no final line end', () => {
  const { entries, diagnostics } = readRegister(`\ufeff${header}\n\na.txt,,,,`);
  expect(diagnostics).toEqual([]);
  expect(entries.get('a.txt')?.line).toBe(3);
});

it.each([
  [
    'a day that does not exist',
    'a.txt,,,,2021-02-30',
    'sources.csv:2:1-2:1 error Unexpected `2021-02-30` in sources.csv',
  ],
  [
    'an answer that is not yes or no',
    'a.txt,,es,maybe,',
    'Unexpected `maybe` in sources.csv, expected true, false or nothing',
  ],
  ['an address of another kind', 'a.txt,javascript:alert(1),,,', 'Unexpected `javascript:alert(1)`'],
  ['a language that is none', 'a.txt,,Español,,', 'Unexpected `Español`'],
  ['too few cells', 'a.txt,,', 'expected 5 cells'],
  ['no file name', ',,es,,', 'in the column file'],
  ['a second row', 'a.txt,,,,\na.txt,,,,', 'sources.csv:3:1-3:1 error Unexpected second row for `a.txt`'],
])('says where there is %s', (_what, rows, message) => {
  expect(messages(`${header}\n${rows}\n`).join('\n')).toContain(message);
});

it('counts lines across quoted line feeds', () => {
  expect(messages(`${header}\n"a\n.txt",,,,\nb.txt,,,,never\n`).join('\n')).toContain('sources.csv:4:1');
});

it('wants its header', () => {
  expect(messages('name,url\n').join('\n')).toContain('expected the header file,ogp_url');
});
