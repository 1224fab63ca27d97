import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../src/model/code-labels.ts';
import { scaleOf } from '../../../src/model/judgement-labels.ts';
import { areaIdOf } from '../spellings/policy-area-names.ts';
import table from './columns.json' with { type: 'json' };
import { columns, tidyName } from './columns.ts';

const scales: Readonly<Record<string, Readonly<Record<string, string>>>> = table.scales;
/** Areas that the sheet has and that OGP's list of areas has not. */
const unlisted = ['Open Data (Water/Sanitation)', 'Open Data (Health)', 'Open Data (Education)'];

it('no name stands for two columns', () => {
  const names = columns.flatMap(({ column, aliases = [] }) => [column, ...aliases]).map(tidyName);
  expect(new Set(names).size).toBe(names.length);
});

it('a column that repeats or sums others names columns that are there', () => {
  const names = columns.map(({ column }) => column);
  const named = columns.flatMap((column) => ('of' in column ? column.of : []));
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
});

it('every column of an area is named for one', () => {
  const areas = columns.filter(({ as }) => as === 'area').map(({ column }) => column);
  expect(areas.filter((name) => areaIdOf(name) === undefined)).toEqual(unlisted);
});

describe('judgements', () => {
  const judgements = columns.filter((column) => column.as === 'judgement');

  it.each(judgements)('every value of “$column” has its label', ({ question, scale }) => {
    const values = [...Object.values(scales[scale] ?? { missing: scale }), 'not_applicable'];
    expect(values.filter((value) => !codeLabels[scaleOf(question)]?.[value])).toEqual([]);
  });

  it('none is asked twice of one report', () => {
    const asked = judgements.map(({ question, report }) => `${question} ${report}`);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
