import { describe, expect, it } from 'vitest';
import { indexPassages } from '../../../format/marks.ts';
import type { PassageRow } from '../../../model/passage.ts';
import { splitText } from './paragraphs.ts';

const passage = (position: number): PassageRow => ({
  passage_id: `p-${position}`,
  record_type: 'section',
  record_id: 'MO0010-S1',
  field: 'text',
  position,
  source_id: '003_dc089b18fe7aed46',
  line_start: 40 + position,
  column_start: 1,
  line_end: 40 + position,
  column_end: 9,
  quotation: 'Objetivo',
});
const marks = indexPassages([passage(3), passage(1), passage(2)]);

describe('the text of a section', () => {
  it('gives each paragraph the passage of its own line', () => {
    const blocks = splitText('MO0010-S1', 'Objetivos:\n• Uno\n• Dos', marks);
    expect(blocks.map(({ kind, items }) => [kind, items.map(({ text }) => text)])).toEqual([
      ['paragraph', ['Objetivos:']],
      ['list', ['Uno', 'Dos']],
    ]);
    expect(blocks.flatMap(({ items }) => items.map((item) => item.marks[0]?.line_start))).toEqual([41, 42, 43]);
  });

  it('is nothing without a text', () => {
    expect(splitText('MO0010-S1', null, marks)).toEqual([]);
  });
});

describe('the index of passages', () => {
  it('gives all places of a field in order, and none of an unknown one', () => {
    expect(marks('section', 'MO0010-S1', 'text').map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(marks('section', 'MO0010-S1', 'heading')).toEqual([]);
  });
});
