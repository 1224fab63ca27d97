import { expect, it } from 'vitest';
import type { PassageRow } from '../../../src/model/passage.ts';
import { PublishedText } from '../source/published-text.ts';
import { PackedPassages } from './packed-passages.ts';
import { PassageTable } from './passage-table.ts';
import { reissue, rowOf } from './passages.ts';

/** The passages of a source: each of its lines is the title of a milestone. */
function readLines(sourceId: string, ...lines: string[]): PassageRow[] {
  const list = new PackedPassages(sourceId, new PublishedText(lines.join('\n')), lines.length);
  for (const [i, line] of lines.entries()) {
    list.begin('milestone', `${sourceId}-M${i + 1}`);
    const place = { line_start: i + 1, column_start: 1, line_end: i + 1, column_end: line.length + 1 };
    list.add('title', 1, place, line);
  }
  return list.list();
}

const first = readLines('one', 'Uno', 'Dos', 'Tres');
const second = readLines('two', 'Cuatro', 'Cinco');
const moved = reissue(first[0] as PassageRow, { record_id: 'one-M9' });

function tableOf(...rows: PassageRow[]): PassageTable {
  const table = new PassageTable();
  for (const row of rows) table.push(row);
  return table;
}

it('gives back the passages of several sources and rows of none, in the order they came', () => {
  const rows = [...second, ...first.slice(1), moved, ...first.slice(0, 1)];
  const table = tableOf(...rows);
  expect(table).toHaveLength(6);
  expect(table.map(rowOf)).toEqual(rows.map(rowOf));
  expect(table.at(3)?.quotation).toBe('Tres');
  expect([table.at(6), table.filter(({ source_id }) => source_id === 'two').length]).toEqual([undefined, 2]);
});

it('knows the order of its ids, whatever order they came in', () => {
  const table = tableOf(moved, ...second, ...first);
  const ids = Array.from(table.keyOrder(), (place) => table.at(place)?.passage_id);
  expect(ids).toEqual(table.map(({ passage_id }) => passage_id).sort());
});

it('refuses two passages of one id when it is put in order', () => {
  const [passage] = first as [PassageRow];
  expect(() => tableOf(...second, passage, rowOf(passage)).keyOrder()).toThrow(
    `passages[${passage.passage_id}]: two rows have this key`,
  );
});
