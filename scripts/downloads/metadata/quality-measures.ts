import type { QualityReport, TableFill } from '../../../src/model/quality.ts';
import { inBoth, type Thing, type Value } from './thing.ts';

/** Dimensions of quality. Source: Data Quality Vocabulary, https://www.w3.org/TR/vocab-dqv/, and its list of dimensions. */
const dimension = (name: string): Thing => ({
  id: `http://www.w3.org/2016/05/ldqd#${name}`,
  types: ['dqv:Dimension'],
  properties: {},
});

const metric = (id: string, name: string, es: string, en: string): Thing => ({
  id,
  types: ['dqv:Metric'],
  properties: {
    'skos:definition': inBoth({ es, en }),
    'dqv:expectedDataType': [{ id: 'http://www.w3.org/2001/XMLSchema#decimal' }],
    'dqv:inDimension': [dimension(name)],
  },
});

const filled = metric(
  '#metric-filled',
  'completeness',
  'Parte de las casillas que tiene valor; quality.json la da por columna.',
  'Share of the cells that have a value; quality.json gives it by column.',
);
const met = metric(
  '#metric-met',
  'consistency',
  'Parte de las comprobaciones que se cumple sin excepción; quality.json las da una a una.',
  'Share of the checks that are met without exception; quality.json gives each.',
);

/** A share, to four places. Shape: `"0.8125"`. Nothing is told of nothing. */
function measure(on: string, what: Thing, part: number, whole: number): Value[] {
  if (whole === 0) return [];
  const properties = {
    'dqv:computedOn': [{ id: on }],
    'dqv:isMeasurementOf': [what],
    'dqv:value': [{ text: (part / whole).toFixed(4), type: 'xsd:decimal' }],
  };
  return [{ types: ['dqv:QualityMeasurement'], properties }];
}

const cellsOf = ({ rows, columns }: TableFill) => rows * columns.length;
const filledOf = ({ columns }: TableFill) => columns.reduce((sum, column) => sum + column.filled, 0);

/** What was measured of a table, by the id it has in the catalogue. */
export function measuresOfTable(id: string, fill: TableFill | undefined): Value[] {
  return fill ? measure(id, filled, filledOf(fill), cellsOf(fill)) : [];
}

/** What was measured of all tables together. */
export function measuresOfWhole(id: string, { checks, tables }: QualityReport): Value[] {
  const sum = (count: (fill: TableFill) => number) => tables.reduce((total, fill) => total + count(fill), 0);
  const looked = checks.filter(({ checked }) => checked > 0);
  return [
    ...measure(id, filled, sum(filledOf), sum(cellsOf)),
    ...measure(id, met, looked.filter(({ breaches }) => breaches === 0).length, looked.length),
  ];
}
