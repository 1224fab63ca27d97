import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textFile } from '../emit/output-file.ts';
import { compareOutputs, formatDifference } from './compare-outputs.ts';
import { finishInterrupted, formatWritten, OutputError, writeOutputs } from './write-outputs.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const tree = () =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .sort();

const first = [textFile('content/commitments/MO0010.json', '1'), textFile('data/members.csv', 'a')];
const second = [textFile('content/commitments/MO0011.json', '2'), textFile('data/members.csv', 'b')];

describe('writing outputs', () => {
  it('writes into an empty folder, and nothing besides', () => {
    writeOutputs(out, first);
    expect(tree()).toEqual(['content/commitments/MO0010.json', 'data/members.csv']);
  });

  it('removes what an earlier run wrote and this one does not', () => {
    writeOutputs(out, first);
    writeOutputs(out, second);
    expect(tree()).toEqual(['content/commitments/MO0011.json', 'data/members.csv']);
    expect(read('data/members.csv')).toBe('b');
  });

  it('says how many files are new or differ from what stood there', () => {
    expect(writeOutputs(out, first)).toEqual({ files: 2, changed: 2 });
    expect(writeOutputs(out, first)).toEqual({ files: 2, changed: 0 });
    expect(writeOutputs(out, second)).toEqual({ files: 2, changed: 2 });
    const longer = textFile('data/members.csv', 'b\nc');
    expect(writeOutputs(out, [textFile('content/commitments/MO0011.json', '2'), longer])).toMatchObject({ changed: 1 });
    expect(formatWritten({ files: 2, changed: 0 })).toBe('2 files written, none of them changed');
  });

  it('removes tables that only the data package of an earlier run names', () => {
    put(
      'data/datapackage.json',
      JSON.stringify({ resources: [{ path: 'planets.csv', alternates: [{ path: 'planets.json' }] }] }),
    );
    put('data/planets.csv', '');
    put('data/planets.json', '');
    writeOutputs(out, first);
    expect(tree()).toEqual(['content/commitments/MO0010.json', 'data/members.csv']);
  });

  it('leaves pages by hand and files of others as they are', () => {
    put('content/pages/es/acerca.mdx', 'by hand');
    put('content/commitments/README.md', 'mine');
    put('content/commitments/old/x.json', 'mine');
    put('data/my-notes.csv', 'mine');
    put('README.md', 'mine');
    writeOutputs(out, first);
    expect(tree()).toEqual([
      'README.md',
      'content/commitments/MO0010.json',
      'content/commitments/README.md',
      'content/commitments/old/x.json',
      'content/pages/es/acerca.mdx',
      'data/members.csv',
      'data/my-notes.csv',
    ]);
  });

  it('writes nothing when one file cannot be written', () => {
    writeOutputs(out, first);
    const broken = [...second, textFile('elsewhere/x.json', '')];
    expect(() => writeOutputs(out, broken)).toThrow('outside the generated folders');
    expect(tree()).toEqual(['content/commitments/MO0010.json', 'data/members.csv']);
    expect(read('data/members.csv')).toBe('a');
  });

  it.each(['data', 'content', 'content/commitments'])('refuses to write through a symbolic link at %s', (path) => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    mkdirSync(dirname(join(out, path)), { recursive: true });
    symlinkSync(elsewhere, join(out, path));
    expect(() => writeOutputs(out, first)).toThrow(OutputError);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });
});

describe('a run that was killed', () => {
  const staging = '.compromisos-abiertos-writing';
  const nobody = '999999999';

  it('before its files were written leaves the outputs of the run before', () => {
    writeOutputs(out, first);
    put(`${staging}/owner`, nobody);
    put(`${staging}/new/data/members.csv`, 'half');
    finishInterrupted(out);
    expect(tree()).toEqual(['content/commitments/MO0010.json', 'data/members.csv']);
    expect(read('data/members.csv')).toBe('a');
  });

  it('in the middle of the swap is finished', () => {
    writeOutputs(out, first);
    put('data/my-notes.csv', 'mine');
    put(`${staging}/owner`, nobody);
    put(`${staging}/complete`, '');
    // The folder of commitments is swapped already; the old one still waits to be dropped.
    rmSync(join(out, 'content/commitments'), { recursive: true });
    put('content/commitments/MO0011.json', '2');
    put(`${staging}/old/content/commitments/MO0010.json`, '1');
    put(`${staging}/old/content/commitments/README.md`, 'mine');
    put(`${staging}/new/data/members.csv`, 'b');
    finishInterrupted(out);
    expect(tree()).toEqual([
      'content/commitments/MO0011.json',
      'content/commitments/README.md',
      'data/members.csv',
      'data/my-notes.csv',
    ]);
    expect(read('data/members.csv')).toBe('b');
  });

  it('is waited for while it lives', () => {
    put(`${staging}/owner`, String(process.ppid));
    expect(() => writeOutputs(out, first)).toThrow(/is writing to/);
    expect(existsSync(join(out, 'data'))).toBe(false);
  });
});

describe('comparing outputs', () => {
  it('finds nothing after writing', () => {
    writeOutputs(out, first);
    expect(compareOutputs(out, first)).toEqual([]);
  });

  it('lists missing, extra and different files, with the first line that differs', () => {
    writeOutputs(out, [...first, textFile('data/commitments.csv', 'h\r\n1\r\n')]);
    const wanted = [textFile('content/commitments/MO0011.json', '2'), textFile('data/commitments.csv', 'h\r\n2\r\n')];
    expect(compareOutputs(out, wanted).map(formatDifference)).toEqual([
      'extra content/commitments/MO0010.json',
      'missing content/commitments/MO0011.json',
      'different data/commitments.csv:2\n  expected 2\r\n  found    1\r',
      'extra data/members.csv',
    ]);
  });

  it('writes nothing', () => {
    compareOutputs(out, first);
    expect(tree()).toEqual([]);
  });
});
