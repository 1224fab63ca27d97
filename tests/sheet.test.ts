import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emit } from '../scripts/pipeline/emit/emit.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import { isSheet, sheetPageLines } from '../src/model/source.ts';
import { expectStored } from './cli/stored.ts';
import { columnNames, invented, seedOf, sheetOf } from './sheet/make-sheet.ts';
import { convertRows, idsOf, placeOf, toldBy } from './sheet/read-sheet.ts';

/* Rows in the form of OGP's sheet of commitments. All of them are invented: OGP states no licence for its own. */

const folder = join(import.meta.dirname, 'sheet');

describe('a sheet with a byte-order mark, CRLF, all codes, quoted line feeds and dirty dates', () => {
  const conversion = convert([
    { file: 'sheet.csv', bytes: readFileSync(join(folder, 'commitments.csv')), entry: null },
  ]);
  const { dataset } = conversion;

  it('gives the rows and the messages that are stored', () => {
    const tables = [
      'members',
      'action_plans',
      'commitments',
      'commitment_organisations',
      'commitment_policy_areas',
    ] as const;
    const more = ['commitment_ogp_values', 'sections', 'sources'] as const;
    const rows = Object.fromEntries([...tables, ...more].map((name) => [name, dataset[name]]));
    const judged = dataset.observations.map(
      ({ subject_id, question, report, state, value, verbatim }) =>
        `${subject_id} ${question} ${report ?? ''}: ${state} ${value ?? ''} “${verbatim ?? ''}”`,
    );
    const read = dataset.passages.map(
      (one) => `${one.record_type} ${one.record_id} ${one.field} ${placeOf(one)} “${one.quotation}”`,
    );
    const text = JSON.stringify({ ...rows, observations: judged, passages: read }, null, 2);
    expectStored(join(folder, 'commitments.json'), `${text}\n`);
    expectStored(join(folder, 'diagnostics.txt'), `${toldBy(conversion).join('\n')}\n`);
  });

  it('accounts for every line and lets no personal data out', () => {
    for (const source of dataset.sources) expect(source.lines_accounted).toBe(source.lines);
    expect(JSON.stringify([dataset, [...conversion.documents]])).not.toMatch(/[\w.+-]+@[\w-]+\.\w|\+\d{3}[\d ]{6}/);
    expect(dataset.sources[0]).toMatchObject({ emails_withheld: 2, phones_withheld: 1 });
  });

  it('can be written', () => {
    expect([...emit(conversion, '0.0.0')].length).toBeGreaterThan(0);
  });
});

describe('columns', () => {
  const row = invented('GE9001', { 'Start Date': '2018', 'Early Results': 'Moderate', '_Early Results': '1' });
  const rows = (names: readonly string[], cells = row) => convertRows([cells], names);
  const whole = rows(columnNames);
  const withoutPlaces = ({ dataset }: typeof whole) => ({ ...dataset, passages: [], sources: [] });

  it('may stand in any order', () => {
    expect(withoutPlaces(rows([...columnNames].reverse()))).toEqual(withoutPlaces(whole));
  });

  it('may be spelled in other capitals and with other spaces', () => {
    const names = columnNames.map((name) => (name === 'Start Date' ? ' START  date ' : name));
    expect(withoutPlaces(rows(names, { ...row, ' START  date ': '2018' }))).toEqual(withoutPlaces(whole));
  });

  it('may go by another name that the table has', () => {
    const names = columnNames.map((name) => (name === 'Lead Institution' ? 'Lead Institution(s)' : name));
    const { dataset, diagnostics } = rows(names, { ...row, 'Lead Institution(s)': 'Ministry of Invention' });
    expect(diagnostics).toEqual([]);
    expect(dataset.organisations).toMatchObject([{ name: 'Ministry of Invention' }]);
  });

  it('that are not in the table are told of and kept in the text of the source', () => {
    const conversion = rows([...columnNames, 'Invented Column'], { ...row, 'Invented Column': 'kept words' });
    expect(idsOf(conversion)).toEqual(['sheet-column-unknown']);
    expect(JSON.stringify([...conversion.documents])).toContain('kept words');
    expect(JSON.stringify(conversion.dataset)).not.toContain('kept words');
  });

  it('that are missing are told of, and what they ask is absent', () => {
    const conversion = rows(columnNames.filter((name) => name !== 'Early Results'));
    expect(idsOf(conversion)).toEqual(['sheet-column-missing']);
    const asked = conversion.dataset.observations.filter(({ question }) => question === 'early_results');
    expect(asked).toMatchObject([{ state: 'absent', value: null, verbatim: null }]);
  });
});

describe('a row with an error', () => {
  const rows = [invented('GE9001'), invented('9002'), invented('GE9003', { 'Country/Locality': 'Nowhere' })];
  const conversion = convertRows(rows);

  it('is left out, and the others are read', () => {
    expect(idsOf(conversion)).toEqual(['id-invalid', 'member-unknown']);
    expect(conversion.dataset.commitments.map(({ commitment_id }) => commitment_id)).toEqual(['GE9001']);
    expect(conversion.refused).toEqual([]);
  });

  it('is not counted as accounted for, and its text is kept', () => {
    expect(conversion.dataset.sources).toMatchObject([{ lines: 4, lines_accounted: 2, lines_text: 2 }]);
  });
});

it('numbers in the next cell are no telephone beside an address', () => {
  const cells = invented('GE9001', { 'Full Text': 'who@example.org', 'Start Date': '30/06/2018' });
  const { dataset } = convertRows([cells]);
  expect(dataset.commitments).toMatchObject([{ start_edtf: '2018-06-30' }]);
  expect(dataset.sources).toMatchObject([{ emails_withheld: 1, phones_withheld: 0 }]);
});

it('a cell with what a spreadsheet would run, and one with line feeds, can be written', () => {
  const cells = {
    'Short Title': '=1+1',
    'Commitment Title': '- Two\nlines',
    'Start Date': '-',
    'Lead Institution': '+A\n@B',
  };
  const conversion = convertRows([invented('GE9001', cells)]);
  expect([...emit(conversion, '0.0.0')].length).toBeGreaterThan(0);
  expect(conversion.dataset.commitments).toMatchObject([
    { title: '1+1', long_title: 'Two lines', start_verbatim: null },
  ]);
});

it('two plans of one member and year are kept apart by being left out', () => {
  const rows = [invented('GE9001'), invented('GE9002', { 'Action Plan ID': 'AP_GEO05' })];
  const { dataset } = convertRows(rows);
  expect(dataset.action_plans).toEqual([]);
  expect(dataset.commitments.map(({ action_plan_id }) => action_plan_id)).toEqual([null, null]);
});

it('findings rest on pages alone', () => {
  const rows = [invented('GE9001', { 'Start Date': '2020', 'End Date': '2018', 'Lead Institution': 'A; A' })];
  expect(convertRows(rows).dataset.findings).toEqual([]);
});

it('the text of a sheet comes in parts that a page can show', () => {
  const rows = Array.from({ length: 2 * sheetPageLines }, (_, i) => invented(`GE${9000 + i}`));
  const files = [...emit(convertRows(rows), '0.0.0')].filter(({ path }) => path.startsWith('content/sources/'));
  expect(files.map(({ path }) => path)).toEqual([
    'content/sources/sheet_csv.json',
    'content/sources/sheet_csv.2.json',
    'content/sources/sheet_csv.3.json',
  ]);
  const lines = files.flatMap(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)).text_lines);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
});

describe('a row of a commitment whose page is captured', () => {
  const file = join(import.meta.dirname, 'golden', 'page-in-english', 'seed.txt');
  const page = { file: 'page.txt', bytes: readFileSync(file), entry: null };
  const alone = convert([page]).dataset;
  const [captured] = alone.commitments.filter(({ coverage }) => coverage === 'captured');
  const id = captured?.commitment_id ?? '';
  const member = alone.members.find(({ member_id }) => member_id === captured?.member_id)?.name_en ?? '';
  const row = invented(id, {
    'Country/Locality': member,
    'Commitment Title': 'Another title',
    'Full Text': 'Another text',
    'Lead Institution': 'Another body',
    'Year Of Submission': String(captured?.cycle),
    'Start Date': 'May 2018',
    'Completion (End Of Term)': 'Complete',
    _CompletionEndTerm: '5',
    Gender: '1',
  });
  const { dataset } = convertRows([row], columnNames, [page]);
  const merged = dataset.commitments.find(({ commitment_id }) => commitment_id === id);
  const ofPage = <T extends { commitment_id: string }>(rows: readonly T[]) =>
    rows.filter(({ commitment_id }) => commitment_id === id);

  it('keeps what the page says', () => {
    expect(merged).toMatchObject({ coverage: 'captured', title: captured?.title, cycle: captured?.cycle });
    expect(dataset.sections).toEqual(alone.sections);
    expect(ofPage(dataset.commitment_organisations)).toEqual(ofPage(alone.commitment_organisations));
    expect(dataset.organisations).toEqual(alone.organisations);
    expect(dataset.findings).toEqual(alone.findings);
  });

  it('adds what the page does not say, with the place of the cell', () => {
    const dates = captured?.start_verbatim === null ? { start_edtf: '2018-05' } : { start_edtf: captured?.start_edtf };
    expect(merged).toMatchObject(dates);
    const places = dataset.passages.filter(({ record_id, field }) => record_id === id && field === 'start_verbatim');
    expect(places.map(({ source_id }) => isSheet(source_id))).toEqual([captured?.start_verbatim === null]);
  });

  it('keeps the judgements of both apart', () => {
    const completion = dataset.observations.filter(
      ({ subject_id, question }) => subject_id === id && question === 'completion',
    );
    expect(completion.map(({ part, report, value }) => [part, report, value])).toEqual(
      expect.arrayContaining([
        ['sheet', 'end_of_term', 'complete'],
        ['glance', null, expect.anything()],
      ]),
    );
    expect(ofPage(dataset.commitment_policy_areas).filter(({ stated_in }) => stated_in === 'sheet')).toHaveLength(1);
  });
});

describe('a row of another member than', () => {
  const seed = (file: string, member: string, capturedOn: string | null = null) => ({
    ...seedOf(sheetOf([invented('MO0099', { 'Country/Locality': member }), invented('GE9001')]), file),
    entry: { ogpUrl: null, language: 'en', machineTranslated: false, capturedOn },
  });
  const file = join(import.meta.dirname, 'diagnostics', 'sheet-member-differs', 'seeds', 'seed.txt');
  const page = { file: 'seed.txt', bytes: readFileSync(file), entry: null };
  const told = (conversion: ReturnType<typeof convert>) =>
    conversion.diagnostics
      .filter(({ id }) => id === 'sheet-member-differs')
      .map(
        ({ file, place, actual, expected }) =>
          `${file}:${place?.line_start}:${place?.column_start} ${actual}, ${expected}`,
      );
  const membersOf = ({ dataset }: ReturnType<typeof convert>) =>
    dataset.commitments.map(({ commitment_id, member_id }) => `${commitment_id} ${member_id}`);

  it('that of a captured page is left out with all it says, whichever file comes first', () => {
    for (const name of ['a.csv', 'z.csv']) {
      const conversion = convert([seed(name, 'Kenya'), page].sort((a, b) => (a.file < b.file ? -1 : 1)));
      expect(told(conversion)).toEqual([`${name}:2:8 Kenya, morocco, whose MO0099 is in seed.txt`]);
      expect(membersOf(conversion)).toEqual(expect.arrayContaining(['GE9001 georgia', 'MO0099 morocco']));
      const ofSheet = conversion.dataset.observations.filter(({ part }) => part === 'sheet');
      expect(new Set(ofSheet.map(({ subject_id }) => subject_id))).toEqual(new Set(['GE9001']));
      expect(conversion.dataset.members.map(({ member_id }) => member_id)).not.toContain('kenya');
    }
  });

  it('that of a newer sheet is left out, and the newer one is read', () => {
    const conversion = convert([seed('a.csv', 'Kenya', '2023-07-01'), seed('b.csv', 'Morocco', '2024-07-01')]);
    expect(told(conversion)).toEqual(['a.csv:2:8 Kenya, morocco, whose MO0099 is in b.csv']);
    expect(membersOf(conversion)).toEqual(['GE9001 georgia', 'MO0099 morocco']);
  });
});

it('a place without its country may be the one whose page is captured', () => {
  const file = join(import.meta.dirname, 'diagnostics', 'sheet-member-differs', 'seeds', 'seed.txt');
  const text = readFileSync(file, 'utf8').replaceAll('Marruecos', 'Villa Inventada, Marruecos');
  const page = { file: 'seed.txt', bytes: new TextEncoder().encode(text), entry: null };
  const row = invented('MO0099', { 'Country/Locality': 'Villa Inventada', 'National Or Local': 'Legacy Local' });
  const { diagnostics, dataset } = convertRows([row], columnNames, [page]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(dataset.commitments).toMatchObject([{ member_id: 'villa-inventada-morocco', coverage: 'captured' }]);
});

describe('a place that the sheet prints without its country', () => {
  const file = join(import.meta.dirname, 'unseen', 'cases', 'a-es-buenos-aires.txt');
  const page = { file: 'page.txt', bytes: readFileSync(file), entry: null };
  const rowOf = (id: string, short?: string, place = 'Buenos Aires') =>
    invented(id, {
      'Country/Locality': place,
      'National Or Local': 'Legacy Local',
      'Action Plan ID': 'AP_BUE01',
      URL: short ? `https://www.opengovpartnership.org/es/members/${short}/commitments/${id}/` : '',
    });
  const membersOf = ({ dataset }: ReturnType<typeof convert>) =>
    dataset.commitments
      .filter(({ coverage }) => coverage !== 'listed')
      .map((one) => `${one.commitment_id} ${one.member_id} ${one.action_plan_id}`);

  it('is that of the captured page, in every row of its name: one member, one plan, one commitment', () => {
    const conversion = convertRows([rowOf('BUE0012'), rowOf('BUE0011')], columnNames, [page]);
    const found = 'buenos-aires-argentina buenos-aires-argentina-2018';
    expect(membersOf(conversion).toSorted()).toEqual([`BUE0011 ${found}`, `BUE0012 ${found}`]);
    expect(conversion.dataset.members).toMatchObject([{ member_id: 'buenos-aires-argentina', country_code: 'AR' }]);
    expect(conversion.dataset.action_plans).toMatchObject([{ ogp_plan_id: 'AP_BUE01' }]);
    expect(idsOf(conversion)).not.toContain('sheet-place-unknown');
  });

  it('is that of its address', () => {
    const conversion = convertRows([rowOf('BUE0011', 'buenos-aires-argentina'), rowOf('BUE0013')]);
    expect(membersOf(conversion).map((one) => one.split(' ')[1])).toEqual(Array(2).fill('buenos-aires-argentina'));
  });

  it('is not known where rows of its name tell of two, or the address of another place or commitment', () => {
    const two = convertRows([
      rowOf('CBA0001', 'cordoba-argentina', 'Córdoba'),
      rowOf('CBA0002', 'cordoba-spain', 'Córdoba'),
      rowOf('CBA0003', undefined, 'Córdoba'),
    ]);
    expect(membersOf(two).map((one) => one.split(' ')[1])).toEqual(['cordoba-argentina', 'cordoba-spain', 'cordoba']);
    const other = convertRows([rowOf('BUE0011', 'santa-fe-argentina')]);
    expect([idsOf(other), other.dataset.members]).toMatchObject([['sheet-place-unknown'], [{ country_code: null }]]);
    const address = 'https://www.opengovpartnership.org/members/buenos-aires-argentina/commitments/BUE0099/';
    const mismatch = convertRows([{ ...rowOf('BUE0011'), URL: address }]);
    expect(idsOf(mismatch)).toEqual(['sheet-place-unknown', 'sheet-value-unknown']);
    expect(mismatch.dataset.commitments[0]?.ogp_url).not.toContain('BUE0099');
  });
});

describe('words that the sheet has in other languages', () => {
  it('in place of yes and no are kept as printed, told of, and taken for neither', () => {
    const row = invented('GE9001', { Verifiable: 'Sí', Gender: 'x', 'Starred (2015 Only)': 'TRUE' });
    const conversion = convertRows([row]);
    expect(idsOf(conversion)).toEqual(Array(3).fill('sheet-value-unknown'));
    const said = conversion.dataset.observations.filter(({ verbatim }) => verbatim === 'Sí' || verbatim === 'TRUE');
    expect(said.map(({ state, value }) => [state, value])).toEqual(Array(2).fill(['value', null]));
    expect(conversion.dataset.commitment_policy_areas).toEqual([]);
  });

  it('as names of columns are told of; without the id, the member and the title there is no sheet', () => {
    const names = columnNames.map((name) => (name === 'Start Date' ? 'Fecha de inicio' : name));
    const renamed = convertRows([invented('GE9001', { 'Fecha de inicio': '2018' })], names);
    expect(idsOf(renamed)).toEqual(['sheet-column-unknown', 'sheet-column-missing']);
    expect(renamed.dataset.commitments).toMatchObject([{ start_verbatim: null }]);
    const foreign = convertRows([invented('GE9001')], ['Identificador', 'País', 'Título']);
    expect([...new Set(idsOf(foreign))]).toEqual(['sheet-column-unknown', 'sheet-column-required']);
    expect(foreign.refused).toHaveLength(1);
  });
});

it('a number in the column that repeats the id is that of the row', () => {
  expect(idsOf(convertRows([invented('GE9001', { id: '5140' })]))).toEqual([]);
  expect(idsOf(convertRows([invented('GE9001', { id: 'GE9002' })]))).toEqual(['sheet-twin-differs']);
});

it('an institution goes on over a line that ends open', () => {
  const cell = 'Institute for the Development of\nFerries (IDF)\nParliament of Ferries';
  const { dataset } = convertRows([invented('GE9001', { 'Lead Institution': cell })]);
  const names = dataset.commitment_organisations.filter(({ role }) => role === 'lead').map(({ verbatim }) => verbatim);
  expect(names).toEqual(['Institute for the Development of Ferries (IDF)', 'Parliament of Ferries']);
});

it('the newest of two sheets gives the lists of a commitment', () => {
  const sheet = (file: string, lead: string, capturedOn: string) => ({
    ...seedOf(sheetOf([invented('GE9001', { 'Lead Institution': lead })]), file),
    entry: { ogpUrl: null, language: 'en', machineTranslated: false, capturedOn },
  });
  const { dataset } = convert([
    sheet('a.csv', 'Old body; Second body', '2023-07-01'),
    sheet('b.csv', 'New body', '2024-07-01'),
  ]);
  expect(dataset.commitment_organisations.map(({ verbatim }) => verbatim)).toEqual(['New body']);
  expect(dataset.organisations.map(({ name }) => name)).toEqual(['New body']);
});
