import { expect, it } from 'vitest';
import { decode, EncodingError } from './encoding.ts';
import { kindOf } from './file-kind.ts';
import { readCapture } from './saved-page.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const bigEndian = (text: string) => utf16(text).swap16();

const certain: [what: string, bytes: Buffer, given: string | null, text: string, told: RegExp | null][] = [
  ['UTF-8', Buffer.from('Acción'), null, 'Acción', null],
  ['UTF-8 with a byte-order mark', Buffer.from('\ufeffAcción'), null, 'Acción', null],
  ['UTF-16', utf16('\ufeffAcción'), null, 'Acción', /^utf-16le to UTF-8: its byte-order mark/],
  ['UTF-16, the other way round', bigEndian('\ufeffAcción'), null, 'Acción', /^utf-16be to UTF-8/],
  ['UTF-16 without a mark', utf16('Acción'), 'utf-16le', 'Acción', /^utf-16le to UTF-8: --encoding/],
  ['Windows-1252', latin1('\x93Acci\xf3n\x94'), 'windows-1252', '“Acción”', /^windows-1252 to UTF-8: --encoding/],
  [
    'a page that declares Latin-1, which means Windows-1252',
    latin1('<html><head><META http-equiv="x" content="text/html; charset=ISO-8859-1"><p>\x93Acci\xf3n\x94'),
    null,
    '<html><head><META http-equiv="x" content="text/html; charset=ISO-8859-1"><p>“Acción”',
    /^windows-1252 to UTF-8: the page declares it/,
  ],
  [
    'a page that declares it above everything',
    latin1('<?xml version="1.0" encoding="iso-8859-15"?><p>\xa4'),
    null,
    '<?xml version="1.0" encoding="iso-8859-15"?><p>€',
    /^iso-8859-15 to/,
  ],
  [
    'a page that is UTF-8, whatever it declares',
    Buffer.from('<meta charset="iso-8859-1"><p>Acción'),
    null,
    '<meta charset="iso-8859-1"><p>Acción',
    null,
  ],
];
it.each(certain)('%s is read', (_, bytes, given, text, told) => {
  const found = decode(bytes, given);
  expect(found.text).toBe(text);
  if (told) expect(found.told).toMatch(told);
  else expect(found.told).toBeNull();
});

const uncertain: [what: string, bytes: Buffer, given: string | null, message: RegExp][] = [
  [
    'a text that does not say what it is',
    latin1('Uno\nAcci\xf3n'),
    null,
    /not UTF-8 \(byte 0xF3 in line 2\).*--encoding/,
  ],
  ['a text that only talks of its encoding', latin1('charset=latin1 Acci\xf3n'), null, /does not say what it is/],
  ['a page that is not what it declares', latin1('<meta charset=utf-8>\xf3'), null, /not utf-8 .* although the page/],
  ['a page of an encoding that is not known', latin1('<meta charset=klingon>\xf3'), null, /“klingon” .* not known/],
  ['UTF-16 that nobody names', utf16('Uno'), null, /NUL characters, the first in line 1/],
  ['a text with a NUL', Buffer.from('Uno\n\0'), null, /NUL characters, the first in line 2/],
];
it.each(uncertain)('%s is refused', (_, bytes, given, message) => {
  expect(() => decode(bytes, given)).toThrow(EncodingError);
  expect(() => decode(bytes, given)).toThrow(message);
});

it('text keeps its bytes, mark and mixed line ends included, unless it is converted', () => {
  const bytes = Buffer.from('\ufeffUno\r\nDos\rTres\n');
  expect(readCapture(bytes)).toMatchObject({ bytes, converted: null });
  expect(Buffer.from(readCapture(utf16('\ufeffUno\r\n')).bytes).toString()).toBe('Uno\r\n');
});

const dropped: [string, Buffer][] = [
  ['a PDF', latin1('%PDF-1.7')],
  ['a picture', latin1('\x89PNG\r\n')],
  ['a picture', latin1('RIFF\0\0\0\0WEBP')],
  ['a ZIP file, or a document or workbook that is one', latin1('PK\x03\x04')],
  ['a compressed file', latin1('\x1f\x8b')],
  ['a document of a word processor or a workbook', latin1('{\\rtf1')],
  ['a page in a single file (.mht, .webarchive)', latin1('MIME-Version: 1.0')],
];
it.each(dropped)('%s is told from its beginning', (kind, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
});

it.each(['Skip Navigation', '<!doctype html>', '# Title', 'From here on', ''])('%j may be a page', (text) => {
  expect(kindOf(Buffer.from(text))).toBeNull();
});

it('the address is the page’s own, else what a browser noted when it saved it', () => {
  const address = 'https://www.opengovpartnership.org/members/x/';
  const note = (url: string) => `<!-- saved from url=(0046)${url} -->`;
  const addressIn = (html: string) => readCapture(Buffer.from(html)).ogpUrl;
  expect(addressIn(`${note(address)}<p>Uno`)).toBe(address);
  expect(addressIn(`${note('https://example.org/')}<p>Uno`)).toBeNull();
  expect(addressIn(`${note(address)}<link rel="canonical" href="${address}y/"><p>Uno`)).toBe(`${address}y/`);
  const single = `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: ${address} \n saved date: Mon\n--><p>Uno`;
  expect(addressIn(single)).toBe(address);
});

it('the address of a text is what its first lines state', () => {
  const address = 'https://www.opengovpartnership.org/members/x/';
  const addressIn = (text: string) => readCapture(Buffer.from(text)).ogpUrl;
  expect(addressIn(`Title: Uno\n\nURL Source: ${address}\n\nMarkdown Content:\n# Uno`)).toBe(address);
  expect(addressIn(`---\ntitle: Uno\nsource: "${address}"\n---\nUno`)).toBe(address);
  expect(addressIn(`The Wayback Machine - https://web.archive.org/web/20230501000000/${address}\n\nUno`)).toBe(address);
  expect(addressIn(`source: ${address}\nsource: ${address}y/\nUno`)).toBeNull();
  expect(addressIn('source: https://example.org/\nUno')).toBeNull();
  expect(addressIn(`See ${address} for more`)).toBeNull();
});
