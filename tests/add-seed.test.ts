import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, shortPage, snapshotOf } from './cli/workspace.ts';
import { columnNames, invented, sheetOf } from './sheet/make-sheet.ts';

const header = 'file,ogp_url,language,machine_translated,captured_on\n';
const address = 'https://www.opengovpartnership.org/members/morocco/commitments/MO0099/';
const here = import.meta.dirname;

let folder: string;
let seeds: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-seed-'));
  seeds = join(folder, 'seeds');
  out = join(folder, 'out');
  mkdirSync(seeds);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as anybody would. `input` is the standard input. */
function addSeed(args: readonly string[], input: string | Uint8Array = ''): Outcome {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const command = [resolve(here, '../scripts/add-seed.ts'), '--seeds', seeds, '--out', out, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Puts a file outside the seeds and gives its path. */
function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const text = (id = 'MO0099', description = 'Tramitar las quejas.') => shortPage({ id, description });
const nameOf = (number: string, content: string) =>
  `${number}_${createHash('sha256').update(content).digest('hex').slice(0, 16)}.txt`;
const register = () => readFileSync(join(seeds, 'sources.csv'), 'utf8');
const record = () => JSON.parse(readFileSync(join(out, 'content/commitments/MO0099.json'), 'utf8'));
const written = () => snapshotOf(folder);

/** The record without the places it was read from, and without what names the source: what two forms of one page share. */
const readings = () =>
  JSON.parse(
    JSON.stringify(record(), (key, value) => (/passage|source|^line|^column/.test(key) ? undefined : value)).replace(
      /00\d_[0-9a-f]{16}/g,
      'source',
    ),
  );

describe('a page as text', () => {
  it('is named by number and hash, registered and published, and its bytes are kept', () => {
    const page = text().replaceAll('\n', '\r\n');
    const told = ['--url', address, '--language', 'es', '--machine-translated', 'yes', '--captured-on', '2024-05-31'];
    const { status, stdout } = addSeed([file('page', page), ...told]);
    const name = nameOf('000', page);
    expect(status).toBe(0);
    expect(readFileSync(join(seeds, name), 'utf8')).toBe(page);
    expect(register()).toBe(`${header}${name},${address},es,true,2024-05-31\n`);
    expect(record()).toMatchObject({ commitment_id: 'MO0099', title: 'Queja de usuario' });
    expect(stdout).toMatch(/^ {2}layout +A$/m);
    expect(stdout).toMatch(/^ {2}record +commitment MO0099$/m);
    expect(stdout).toMatch(/^ {2}observations +8: 1 value, 7 pending$/m);
    expect(stdout).toMatch(/^ {2}unaccounted +0 lines$/m);
    expect(stdout).toMatch(/^to check by hand\n {2}no milestone was read$/m);
  });

  it('comes after the last number; rows and line ends of the register stay as they are', () => {
    writeFileSync(join(seeds, '041_first.txt'), text('MO0098'));
    const before = `${header}"041_first.txt",,es,,`.replace('\n', '\r\n');
    writeFileSync(join(seeds, 'sources.csv'), before);
    expect(addSeed([file('page', text())]).status).toBe(0);
    expect(register()).toBe(`${before}\r\n${nameOf('042', text())},,,,\r\n`);
  });

  it('can come from the standard input', () => {
    expect(addSeed(['-'], text()).status).toBe(0);
    expect(readdirSync(seeds)).toEqual([nameOf('000', text()), 'sources.csv']);
  });

  it('can be another capture of a page that is here: both are one record, and what differs is told', () => {
    expect(addSeed(['-', '--language', 'es', '--captured-on', '2020-02-01'], text()).status).toBe(0);
    const later = ['-', '--language', 'es', '--captured-on', '2024-05-31'];
    const { status, stdout } = addSeed(later, text('MO0099', 'Tramitar las quejas en diez días.'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}capture +1 of 2, the newest$/m);
    expect(stdout).toMatch(/^ {2}differences +1$/m);
    expect(record()).toMatchObject({ captures: [{ captured_on: '2024-05-31' }, { order_known_from: 'day' }] });
  });

  it('is only told of by --dry-run', () => {
    const page = file('page', text());
    const before = written();
    const { status, stdout } = addSeed([page, '--dry-run']);
    expect([status, written()]).toEqual([0, before]);
    expect(stdout).toMatch(/commitment MO0099$[\s\S]*files would be written; nothing was$/m);
  });
});

describe('a saved web page', () => {
  const saved = join(here, 'add-seed/page.html');

  it('gives the record its text gives, and its own address and language', async () => {
    const { status, stdout } = addSeed([saved]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('milestones    2')]);
    const fromPage = readings();
    const captured = readFileSync(join(seeds, readdirSync(seeds)[0] ?? ''), 'utf8');
    await expect(captured).toMatchFileSnapshot('add-seed/page.txt');
    expect(register()).toContain(`.txt,${address},es,,\n`);
    rmSync(seeds, { recursive: true });
    rmSync(out, { recursive: true });
    mkdirSync(seeds);
    expect(addSeed(['-', '--url', address, '--language', 'es'], captured).status).toBe(0);
    expect(readings()).toEqual(fromPage);
  });

  it('is overruled by what is told', () => {
    const other = address.replace('.org/', '.org/es/');
    addSeed([saved, '--url', other, '--language', 'es-419']);
    expect(register()).toContain(`.txt,${other},es-419,,\n`);
  });

  it('of another site does not lend its address', () => {
    const page = readFileSync(saved, 'utf8').replaceAll('www.opengovpartnership.org', 'example.org');
    addSeed(['-'], page);
    expect(register()).toContain('.txt,,es,,\n');
  });

  it('is only turned into text by --text', () => {
    const { status, stdout } = addSeed([saved, '--text']);
    expect([status, readdirSync(seeds)]).toEqual([0, []]);
    expect(stdout).toBe(readFileSync(join(here, 'add-seed/page.txt'), 'utf8'));
  });

  it('in another encoding that it declares is converted, which is told', () => {
    const page = readFileSync(saved, 'utf8')
      .replace('charset="utf-8"', 'charset="iso-8859-1"')
      .replace(/[^\0-\xff]/g, '');
    const { status, stdout } = addSeed(['-'], Buffer.from(page, 'latin1'));
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^converted from windows-1252 to UTF-8: the page declares it$/m),
    ]);
    expect(record()).toMatchObject({ title: 'Queja de usuario' });
  });
});

describe('a sheet of commitments', () => {
  const usual = { 'Start Date': '3/5/2018', 'Lead Institution': 'Ministry of Invention' };
  const rows = [
    invented('GE9001', usual),
    invented('GE9002', { 'Action Plan ID': '', 'Year Of Submission': '2020' }),
    invented('TST9001', { 'Country/Locality': 'Nowhere-on-Sea', 'National Or Local': 'Legacy Local' }),
    invented('MO0099', { 'Country/Locality': 'Morocco', 'Year Of Submission': '' }),
  ];
  const names = [...columnNames.filter((name) => name !== 'Region'), 'Invented Column'];
  const sheet = sheetOf(rows, names, { lineEnd: '\r\n' });
  const name = nameOf('001', sheet).replace('.txt', '.csv');
  beforeEach(() => {
    expect(addSeed(['-', '--language', 'es'], text()).status).toBe(0);
  });

  it('is kept byte for byte, registered, and each row is published', () => {
    expect(addSeed([file('sheet.csv', sheet), '--language', 'en', '--captured-on', '2024-07-31']).status).toBe(0);
    expect(readFileSync(join(seeds, name), 'utf8')).toBe(sheet);
    expect(register()).toMatch(new RegExp(`^${name},,en,,2024-07-31$`, 'm'));
    expect(JSON.parse(readFileSync(join(out, 'content/commitments/GE9001.json'), 'utf8'))).toMatchObject({
      coverage: 'tabulated',
      title: 'Invented commitment GE9001',
    });
    expect(record()).toMatchObject({ coverage: 'captured', title: 'Queja de usuario' });
  });

  it('is told of: its rows, members and columns, and what to check', () => {
    const { stdout, stderr } = addSeed([file('sheet.csv', sheet)]);
    const told = stdout.slice(stdout.indexOf('  layout'), stdout.indexOf('added;'));
    expect(told).toMatchInlineSnapshot(`
      "  layout        S
        commitments   4: 1 with a captured page, 3 without one (0 of them named in a captured list)
        members       3: georgia 2, morocco 1, nowhere-on-sea 1
        plans         3
        observations  60: 60 no_data
        sections      0
        columns       unknown 1: Invented Column
                      missing 1: Region
        address       not known
        language      en; translated by a machine: not known
        captured on   not known
        lines         5: 4 field, 0 text, 1 furniture
        unaccounted   0 lines
      to check by hand
        the address of the sheet is not known (--url)
        the day of the capture is not known (--captured-on)
        kept as text alone, for want of a known column: Invented Column
        the country is not known of: Nowhere-on-Sea
        without a plan: GE9002
        dates known to their year only, day and month being unclear: 1
      "
    `);
    expect(stderr).toMatch(/warning Unexpected column `Invented Column`.* sheet-column-unknown$/m);
    expect(stderr).toMatch(/info This edition of the sheet has no column `Region` sheet-column-missing$/m);
  });

  const refusals: [what: string, content: string, message: RegExp][] = [
    ['with a row that cannot be read', sheetOf([...rows, invented('9003')]), /:6:1-6:5 error .* id-invalid$/m],
    [
      'with a row of another member than that of the captured page',
      sheetOf([invented('MO0099')]),
      /:2:8-2:15 error Unexpected member `Georgia`, expected morocco, .* sheet-member-differs$/m,
    ],
    [
      'that is none of commitments',
      'place,year\nSomewhere,2018\n',
      /:1:1-1:2 error Unexpected first row that begins with `place`, expected the column .* sheet-column-required$/m,
    ],
  ];
  it.each(refusals)('%s is refused, and nothing is left of it', (_, content, message) => {
    const path = file('sheet.csv', content);
    const before = written();
    const { status, stderr } = addSeed([path]);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('nothing was written');
    expect([status, written()]).toEqual([1, before]);
  });

  it('that is here already is refused', () => {
    const path = file('sheet.csv', sheet);
    expect(addSeed([path]).status).toBe(0);
    const before = written();
    expect(addSeed([path])).toMatchObject({ status: 1, stderr: expect.stringContaining(`${name} has this very text`) });
    expect(written()).toEqual(before);
  });
});

describe('what is refused leaves everything as it was', () => {
  beforeEach(() => {
    expect(addSeed(['-', '--language', 'es'], text()).status).toBe(0);
  });

  const refusals: [what: string, page: string, message: RegExp][] = [
    ['the same text again', text(), /refused: .*000_[0-9a-f]{16}\.txt has this very text/],
    [
      'a page of another member with the same id',
      text().replaceAll('Marruecos', 'Túnez'),
      /error .* record-of-two-members$/m,
    ],
    ['a page with an error', text('MO0100').replace('(MO0100)', ''), /error .* id-missing$/m],
    ['a page that is none of OGP', '<h1>Receta de pan</h1><p>Harina y agua.</p>', /error .* layout-unknown$/m],
    ['nothing', '', /error .* source-empty$/m],
  ];
  it.each(refusals)('%s', (_, page, message) => {
    const before = written();
    const { status, stderr } = addSeed(['-'], page);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('nothing was written');
    expect([status, written()]).toEqual([1, before]);
  });

  it('with a register that is broken', () => {
    writeFileSync(join(seeds, 'sources.csv'), 'file,address\nx.txt,1\n');
    const before = written();
    const { status, stderr } = addSeed(['-'], text('MO0100'));
    expect(stderr).toMatch(/sources\.csv:1:1-1:1 error .* register-invalid$/m);
    expect([status, written()]).toEqual([1, before]);
  });

  it('with outputs that are a link: the capture is taken out again', () => {
    rmSync(join(out, 'data'), { recursive: true });
    symlinkSync(folder, join(out, 'data'));
    const before = written();
    const { status, stderr } = addSeed(['-'], text('MO0100'));
    expect(stderr).toContain('is a symbolic link');
    expect([status, written()]).toEqual([1, before]);
  });

  it('with a folder of captures that cannot take one', () => {
    mkdirSync(join(seeds, 'sources.csv.new'));
    const before = written();
    const { status, stderr } = addSeed(['-'], text('MO0100'));
    expect(stderr).toMatch(/^EISDIR: .*\n$/);
    expect([status, written()]).toEqual([1, before]);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n'), /page\.html cannot be read: it is a PDF: save the page as HTML only/],
    ['a page in an encoding nobody names', Buffer.from('<p>Acci\u00f3n</p>', 'latin1'), /is not UTF-8 .* --encoding/],
    ['a text with NUL characters', Buffer.from('Uno\0'), /NUL characters, the first in line 1/],
    ['a file larger than any page', Buffer.alloc(33 * 2 ** 20, 'Uno '), /it has 33 MB, more than any page/],
  ])('%s, in one line', (_, bytes, message) => {
    const path = join(folder, 'page.html');
    writeFileSync(path, bytes);
    const before = written();
    const { status, stderr } = addSeed([path]);
    expect([status, written()]).toEqual([1, before]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('a file that is not there', () => {
    expect(addSeed([join(folder, 'none.html')])).toMatchObject({ status: 1, stderr: expect.stringContaining('none') });
  });
});

describe('wrong usage', () => {
  it.each([
    [[]],
    [['a', 'b']],
    [['--sedes', 'x']],
    [['-', '--url', 'http://example.org/']],
    [['-', '--captured-on', '2024-02-30']],
    [['-', '--language', '?']],
    [['-', '--machine-translated', 'maybe']],
    [['-', '--url', '']],
  ])('exits with 2 on %j', (args) => {
    const { status, stderr } = addSeed(args, text());
    expect([status, readdirSync(seeds)]).toEqual([2, []]);
    expect(stderr).toContain('--captured-on YYYY-MM-DD');
  });

  it('--help goes to the standard output', () => {
    expect(addSeed(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Exit status') });
  });
});
