import { expect, it } from 'vitest';
import { lex } from '../lex/lines.ts';
import { SourceText } from '../source/source-text.ts';
import { labelsAt } from '../spellings/labels.ts';
import { marksInside } from './marks-inside.ts';

const inside = (text: string) => [
  ...marksInside(lex(new SourceText(text)).map((line) => ({ ...line, labels: labelsAt(line.text) }))),
];

it.each([
  ['Relevant to OGP Values: YesPotential Impact: Minor', 'potential_impact'],
  ['Verificable: SíAmbición (consulta: definición): Bajo', 'ambition'],
  ['Inception Report: Not available Commitment Start: August 2022', 'commitment_start'],
])('“%s” has a second label', (line, label) => {
  expect(inside(line)).toEqual([label]);
});

it.each([
  ['a word behind a space, which may belong to the value', 'IRM Report: Design Report Starred: the second'],
  ['a label in lower case, inside a sentence', 'Lead Institution: the office asked for potential impact: a note'],
  ['the label that the line begins with', 'Potential Impact: Minor'],
  ['words that are no label', 'Lead Institution: Ministry of RoadsSecond Office: no'],
])('%s does not count', (_, line) => {
  expect(inside(line)).toEqual([]);
});
