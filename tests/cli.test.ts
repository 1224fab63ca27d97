import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runData, shortPage, Workspace } from './cli/workspace.ts';

let space: Workspace;
let before: Record<string, string>;

beforeAll(() => {
  space = new Workspace();
  expect(space.run().status).toBe(0);
  before = space.snapshot();
});
afterAll(() => space.remove());

describe('the command', () => {
  it('writes all outputs and counts them', () => {
    expect(Object.keys(before)).toContain('data/datapackage.json');
    expect(Object.keys(before).filter((path) => path.startsWith('content/sources/'))).toHaveLength(5);
    expect(space.run().stdout).toMatch(/5 captures read, 0 errors/);
  });

  it('--check is clean after writing, and writes nothing', () => {
    expect(space.run('--check')).toMatchObject({ status: 0, stderr: expect.not.stringContaining('different') });
    expect(space.snapshot()).toEqual(before);
  });

  it('--check names what differs, and its first line', () => {
    const other = new Workspace();
    other.run();
    const csv = other.read('data/members.csv').replace('Marruecos', 'Marruecós');
    writeFileSync(join(other.out, 'data/members.csv'), csv);
    rmSync(join(other.out, 'data/milestones.json'));
    writeFileSync(join(other.out, 'content/commitments/XX0001.json'), '{}');
    const { status, stderr } = other.run('--check');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^different data\/members\.csv:\d+\n {2}expected morocco,Marruecos/m);
    expect(stderr).toMatch(/^missing data\/milestones\.json$/m);
    expect(stderr).toMatch(/^extra content\/commitments\/XX0001\.json$/m);
    expect(other.read('data/members.csv')).toBe(csv);
    other.remove();
  });

  it('--explain prints a capture with what was read from each line, and the tally', () => {
    const { status, stdout } = runData(['--explain', '003_dc089b18fe7aed46.txt']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ +4 field +Queja de usuario de servicio público \(MO0010\) {2}← .*commitment MO0010: /m);
    expect(stdout).toMatch(/^ +1 furniture +Saltar navegación$/m);
    expect(stdout).toMatch(/^(\d+) lines that are not blank: \d+ field, \d+ text, \d+ furniture; \1 accounted for$/m);
    expect(stdout).not.toMatch(/[\w.]+@[\w.]+\.\w/);
  });

  it('--explain takes a path too, and fails on a file that is not there', () => {
    expect(runData(['--explain', 'seeds/001_f17a752fe0a333ef.txt']).stdout).toContain('GHST0001');
    expect(runData(['--explain', 'none.txt'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('none.txt'),
    });
  });

  it('runs from any folder', () => {
    expect(runData(['--check', '--seeds', space.seeds, '--out', space.out], {}, '/').status).toBe(0);
  });

  it.each([[['--sedes', 'x']], [['x']], [['--seeds']], [['--check', '--explain', 'x']]])(
    'exits with 2 on %j',
    (args) => {
      const { status, stderr } = runData(args);
      expect(status).toBe(2);
      expect(stderr).toContain('--keep-going');
    },
  );

  it('--help goes to the standard output', () => {
    expect(runData(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Exit status') });
  });
});

describe('a spoiled capture', () => {
  const spoiled = 'zz-spoiled.txt';
  const registered = 'file,ogp_url,language,machine_translated,captured_on\n';

  afterEach(() => {
    rmSync(join(space.seeds, spoiled), { recursive: true, force: true });
  });

  const good = shortPage();
  const cases: [what: string, content: string | Uint8Array, message: RegExp][] = [
    ['an empty file', '', /zz-spoiled\.txt:1:1-1:1 error Unexpected empty file.* source-empty$/m],
    ['a file of white space', ' \n\u200b\n\t\r\n', /error Unexpected empty file.* source-empty$/m],
    [
      'a file that is not UTF-8',
      new Uint8Array([...Buffer.from('Saltar\nMarruecos '), 0xf3, 0x6e]),
      /zz-spoiled\.txt:2:11-2:12 error Unexpected byte 0xF3, expected UTF-8 text source-not-utf8$/m,
    ],
    [
      'a NUL byte',
      good.replace('Marruecos', 'Marr\0uecos'),
      /zz-spoiled\.txt:2:5-2:6 error Unexpected NUL.* source-nul$/m,
    ],
    [
      'a page that is no OGP page',
      'Receta de pan\n\nHarina, agua y sal.\n',
      /error Unexpected page .* layout-unknown$/m,
    ],
    ['a page without an id', good.replace(' (MO0099)', ''), /error Unexpected page without an id.* id-missing$/m],
    [
      'an id that is a path',
      shortPage({ id: '../../x' }),
      /zz-spoiled\.txt:4:\d+-4:\d+ error Unexpected id `\.\.\/\.\.\/x`.* id-invalid$/m,
    ],
    [
      'a page of another member with the id of a commitment',
      shortPage({ id: 'MO0010' }).replaceAll('Marruecos', 'Túnez'),
      /error Unexpected page of `MO0010` of another member.* record-of-two-members$/m,
    ],
    [
      'an unknown label at a glance',
      good.replace('Estado: Activo', 'Color favorito: Azul'),
      /zz-spoiled\.txt:14:1-14:\d+ error Unexpected line `Color favorito.* label-unknown$/m,
    ],
    [
      'an unknown member',
      good.replaceAll('Marruecos', 'Ningunaparte'),
      /error Unexpected member `Ningunaparte`.* member-unknown$/m,
    ],
  ];

  it.each(cases)('%s is refused, and the outputs stay', (_what, content, message) => {
    space.put(spoiled, content);
    const { status, stderr } = space.run();
    expect(stderr).toMatch(message);
    expect(stderr).toContain('nothing was written');
    expect(status).toBe(1);
    expect(space.snapshot()).toEqual(before);
  });

  it('a folder named .txt is refused', () => {
    mkdirSync(join(space.seeds, spoiled));
    expect(space.run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/zz-spoiled\.txt error Unexpected folder/),
    });
    expect(space.snapshot()).toEqual(before);
  });

  it('a link named .txt is refused, also one to a good capture', () => {
    symlinkSync(join(space.seeds, '003_dc089b18fe7aed46.txt'), join(space.seeds, spoiled));
    expect(space.run()).toMatchObject({ status: 1, stderr: expect.stringMatching(/error Unexpected symbolic link/) });
    expect(space.snapshot()).toEqual(before);
  });

  it('seeds that are missing or empty leave the outputs, also with --keep-going', () => {
    const none = join(space.folder, 'none');
    for (const more of [[], ['--keep-going'], ['--check']]) {
      const { status, stderr } = runData(['--seeds', none, '--out', space.out, ...more]);
      expect(stderr).toMatch(/none\/ error Unexpected missing folder/);
      expect(status).toBe(1);
    }
    mkdirSync(none);
    expect(runData(['--seeds', none, '--out', space.out]).stderr).toMatch(/seeds-empty/);
    expect(space.snapshot()).toEqual(before);
  });

  it('a broken register is refused with its line', () => {
    const other = new Workspace();
    other.put('sources.csv', `${registered}003_dc089b18fe7aed46.txt,,es,perhaps,\n`);
    expect(other.run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/sources\.csv:2:.* register-invalid$/m),
    });
    other.remove();
  });

  it('does not keep the others back with --keep-going, and is named', () => {
    const other = new Workspace().put(spoiled, shortPage({ id: 'bad' }));
    const { status, stdout } = other.run('--keep-going');
    expect(status).toBe(1);
    expect(stdout).toMatch(/refused .*zz-spoiled\.txt/);
    expect(other.json<unknown[]>('data/commitments.json').length).toBe(119);
    other.remove();
  });

  it('is shown as an annotation where GitHub runs the command', () => {
    space.put(spoiled, '');
    const { stdout } = runData(['--seeds', space.seeds, '--out', space.out], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toMatch(/^::error file=.*zz-spoiled\.txt,line=1,endLine=1,col=1,endColumn=1,title=source-empty::/m);
  });
});
