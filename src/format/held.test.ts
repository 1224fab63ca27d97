import { expect, it } from 'vitest';
import { wordsIn } from '../strings/words.ts';
import { formatHeld } from './held.ts';

const some = { held: 4, tabulated: 9000, known: 9119 };

it('captured, in a sheet and only listed make up what is known', () => {
  expect(formatHeld(some, 'en')).toEqual({ held: '4', tabulated: '9000', listed: '115', known: '9119' });
});

it.each(['es', 'en'] as const)('sentences name a sheet only where there is one (%s)', (lang) => {
  const { coverage, commitments, members, areas, home } = wordsIn(lang);
  const sentences = (counts: typeof some) => {
    const held = formatHeld(counts, lang);
    return [
      coverage.lead(held),
      commitments.lead(held),
      commitments.groupLead(held),
      commitments.groupDescription('Georgia', held),
      members.lead1(held),
      members.pageDescription('Georgia', held),
      areas.leadOne(held),
      areas.areaDescription('Georgia', held),
      home.figures.captured(held),
    ];
  };
  for (const sentence of sentences(some))
    expect(sentence).toMatch(/(?:9000\b.*(?:hoja|sheet)|(?:hoja|sheet).*9000\b)/u);
  for (const sentence of sentences({ ...some, tabulated: 0 })) expect(sentence).not.toMatch(/hoja|sheet/u);
});

it('only what comes after another commitment is another one', () => {
  const lead = (lang: 'es' | 'en', held: number) =>
    wordsIn(lang).areas.leadOne(formatHeld({ held, tabulated: 0, known: held + 12 }, lang));
  expect(lead('es', 0)).toMatch(/ 12, que/);
  expect(lead('es', 3)).toMatch(/ Otros 12, que/);
  expect(lead('en', 0)).toMatch(/ 12 are known only from lists/);
});
