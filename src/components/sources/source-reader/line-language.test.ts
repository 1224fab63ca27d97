import { expect, it } from 'vitest';
import { lineLanguage } from './line-language.ts';

const title = { record_type: 'commitment', field: 'title', quotation: 'Bridge register' } as const;
const mixed = { language: 'es', text_language: 'en' };

it.each([
  ['a title behind its label', 'Título: Bridge register', [title], 'en'],
  ['a label alone', 'Instituciones responsables', [], 'es'],
  [
    'a line with few words of the body',
    `Los compromisos de este plan son: ${'x'.repeat(40)} Bridge register`,
    [title],
    'es',
  ],
  ['the name of a plan', 'Plan de acción 2020', [{ ...title, record_type: 'action_plan' as const }], 'es'],
])('marks %s', (_, text, read, language) => {
  expect(lineLanguage(mixed, text, read)).toBe(language);
});

it('marks every line with the language of the labels where that of the texts is not known', () => {
  expect(lineLanguage({ language: 'es', text_language: null }, 'Bridge register', [title])).toBe('es');
});
