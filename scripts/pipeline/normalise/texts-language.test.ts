import { expect, it } from 'vitest';
import type { TableName } from '../../../src/model/tables.ts';
import type { DraftRow } from './draft.ts';
import { textsLanguage } from './texts-language.ts';

const row = (table: TableName, values: object): DraftRow => ({ table, row: values as DraftRow['row'], read: {} });
const titled = (...titles: string[]) => titles.map((title) => row('milestones', { title }));
const answer = (language: string | null) => row('sections', { language });

const valley = titled('Contar los puentes del valle', 'Publicar cada año el registro de los puentes');

it.each([
  ['titles', titled('Count the bridges of the valley', 'Publish the register of the bridges every year'), 'en'],
  ['titles in the language of the labels, whatever that of the answers', [...valley, answer('en')], 'es'],
  [
    'short titles that are rather in that of the answers',
    [...titled('The book of bridges'), answer('en'), answer(null)],
    'en',
  ],
  ['answers alone', [answer('en'), answer('en')], 'en'],
  ['short titles and answers in two languages', [...titled('Bridges'), answer('en'), answer('es')], null],
  ['short titles alone', titled('Bridges'), null],
  [
    'the name of a plan, which the frame gives',
    [row('action_plans', { title: 'Plan de acción de los puentes' })],
    null,
  ],
])('tells the language of %s', (_, rows, language) => {
  expect(textsLanguage({ rows }, 'es')).toBe(language);
});
