import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { emit } from '../scripts/pipeline/emit/emit.ts';
import { explainSource } from '../scripts/pipeline/emit/explain.ts';
import type { CommitmentRecord, PlanRecord, SourceRecord } from '../src/model/records.ts';
import { smallConversion } from './emit/conversion.ts';
import type { Resource } from './emit/resource.ts';

const text = new TextDecoder();
const written = (conversion = smallConversion()) =>
  new Map([...emit(conversion, '1.2.3')].map(({ path, bytes }) => [path, text.decode(bytes)]));
const json = <T>(path: string) => JSON.parse(written().get(path) ?? 'null') as T;

describe('the record of a captured commitment', () => {
  const record = json<CommitmentRecord>('content/commitments/MO0010.json');

  it('holds its milestones in page order, the tenth after the ninth', () => {
    expect(record.milestones.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('holds the observations on it and on its milestones, not those on its plan', () => {
    expect(record.observations.map(({ subject_id, question }) => [subject_id, question])).toEqual([
      ['MO0010', 'starred'],
      ['MO0010-M2', 'milestone_status'],
    ]);
  });

  it('names institutions and areas, also an area that no table knows', () => {
    expect(record.organisations.map(({ role, position, name }) => [role, position, name])).toEqual([
      ['lead', 1, 'MRAFP'],
      ['support', 1, 'PNUD'],
      ['support', 2, 'MRAFP'],
    ]);
    expect(record.policy_areas.map(({ verbatim, name_en }) => [verbatim, name_en])).toEqual([
      ['Gobierno Electrónico', 'E-Government'],
      ['Cosas', null],
    ]);
  });

  it('holds the places of its values in reading order, not those of what others share', () => {
    expect(record.passages.map(({ passage_id }) => passage_id)).toEqual(['p-3', 'p-1']);
    expect(record.source_ids).toEqual(['s1']);
  });

  it('holds its findings with their passages in reading order', () => {
    expect(record.findings.map(({ passages }) => passages.map(({ passage_id }) => passage_id))).toEqual([
      ['p-3', 'p-1'],
    ]);
  });
});

it('a commitment that is only listed has the entry of the list, and its place', () => {
  const record = json<CommitmentRecord>('content/commitments/MO0011.json');
  expect(record.listings.map(({ title }) => title)).toEqual(['Listado']);
  expect(record.passages.map(({ passage_id }) => passage_id)).toEqual(['p-4']);
  expect(record.source_ids).toEqual(['s1']);
});

it('the record of a plan holds what is said of the plan', () => {
  const record = json<PlanRecord>('content/plans/morocco-2018.json');
  expect(record.observations.map(({ question }) => question)).toEqual(['plan_status']);
  expect(record.passages.map(({ passage_id }) => passage_id)).toEqual(['p-5']);
});

it('the record of a source holds its lines', () => {
  expect(json<SourceRecord>('content/sources/s1.json').text_lines.map(({ number }) => number)).toEqual([1, 2, 3]);
});

describe('the tables', () => {
  it('are UTF-8 without byte order mark, with commas and CRLF, missing values empty', () => {
    expect(written().get('data/members.csv')).toBe(
      'member_id,name_es,name_en,name_verbatim,level,country_code,since_verbatim,since_edtf,since_earliest,since_latest,since_precision,plan_number\r\nmorocco,Marruecos,Morocco,,national,MA,,,,,,\r\n',
    );
  });

  it('have a JSON twin with one row per line', () => {
    expect(written().get('data/finding_passages.json')).toBe(
      '[\n{"finding_id":"r.MO0010.1","position":1,"passage_id":"p-3"},\n{"finding_id":"r.MO0010.1","position":2,"passage_id":"p-1"}\n]\n',
    );
  });

  it('quote a text of several lines', () => {
    expect(written().get('data/sections.csv')).toContain(',"a\nb",,s1\r\n');
  });
});

describe('the data package', () => {
  const descriptor = json<{ version: string; resources: Resource[] }>('data/datapackage.json');

  it('has the version it was given and no date', () => {
    expect(descriptor.version).toBe('1.2.3');
    expect(Object.keys(descriptor)).not.toContain('created');
  });

  it('gives the bytes and the hash of every file', () => {
    const files = new Map([...emit(smallConversion(), '1.2.3')].map(({ path, bytes }) => [path, bytes]));
    for (const { path, bytes, hash, alternates } of descriptor.resources) {
      for (const file of [{ path, bytes, hash }, ...alternates]) {
        const content = files.get(`data/${file.path}`) ?? new Uint8Array();
        expect(file.bytes).toBe(content.byteLength);
        expect(file.hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      }
    }
  });

  it('lists the fields in the order of the header', () => {
    for (const { path, schema } of descriptor.resources) {
      expect(written().get(`data/${path}`)?.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    }
  });

  it('says what points where; within a table without naming it', () => {
    const keys = descriptor.resources.find(({ name }) => name === 'figures')?.schema.foreignKeys;
    expect(keys).toContainEqual({ fields: ['part_of'], reference: { fields: ['figure_id'] } });
    expect(keys).toContainEqual({
      fields: ['section_id'],
      reference: { resource: 'sections', fields: ['section_id'] },
    });
  });

  it('gives the codes of a column, a pattern to EDTF, and uniqueness to a key', () => {
    const fields = descriptor.resources.find(({ name }) => name === 'milestones')?.schema.fields;
    expect(fields?.find(({ name }) => name === 'due_precision')?.constraints.enum).toContain('quarter');
    expect(fields?.find(({ name }) => name === 'due_edtf')?.constraints.pattern).toMatch(/^\\d\{4\}/);
    expect(fields?.find(({ name }) => name === 'milestone_id')?.constraints).toEqual({ required: true, unique: true });
  });
});

it('the same rows in another order give the same bytes', () => {
  const turned = smallConversion();
  for (const rows of Object.values(turned.dataset)) if (Array.isArray(rows)) rows.reverse();
  expect([...written(turned)]).toEqual([...written()]);
});

it('an e-mail address stops the run, and is not repeated', () => {
  const conversion = smallConversion();
  for (const one of conversion.dataset.sections) one.text = 'Escribir a nadie@example.org';
  expect(() => [...emit(conversion, '1.2.3')].map(({ bytes }) => bytes)).toThrow(
    /^content\/commitments\/MO0010\.json: holds an e-mail address near byte \d+;/,
  );
});

it('a source without its lines is a defect', () => {
  expect(() => [...emit({ ...smallConversion(), documents: new Map() }, '1.2.3')]).toThrow(
    'content/sources/s1.json: text_lines',
  );
});

it('the explanation shows each line with what was read from it, and the tally', () => {
  const { dataset, documents } = smallConversion();
  const [source] = dataset.sources;
  if (!source) throw new Error('no source');
  expect(explainSource(source, documents.get('s1')?.read() ?? [])).toBe(
    [
      's1.txt: layout A, commitment MO0010',
      '',
      ' 1 furniture  Saltar navegación',
      ' 2',
      ' 3 field      Quejas (MO0010)  ← commitment MO0010: title',
      '',
      '2 lines that are not blank: 1 field, 0 text, 1 furniture; 2 accounted for',
      'left out: 0 e-mails, 0 telephones',
      '',
    ].join('\n'),
  );
});
