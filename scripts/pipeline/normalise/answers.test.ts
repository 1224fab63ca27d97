import { expect, it } from 'vitest';
import { pageOf, seedOf } from '../../../tests/merge/page.ts';
import { convert } from '../pipeline.ts';

it('gives no code to early results in a word that the scales to 2020 and from 2021 both have', () => {
  const page = pageOf().replace(/Resultados iniciales: .*/, 'Resultados iniciales: Importante');
  const { observations } = convert([seedOf('one', page)]).dataset;
  const row = observations.find(({ question }) => question === 'early_results');
  expect(row).toMatchObject({ state: 'value', verbatim: 'Importante', value: null });
});
