import { describe, expect, it } from 'vitest';
import { splitTerms } from './terms.ts';

describe('a sentence with words of the glossary', () => {
  it('is split at each of them', () => {
    expect(splitTerms('De 3 [[hitos|milestone]] y 2 [[planes de acción|action-plan]].')).toEqual([
      { text: 'De 3 ' },
      { text: 'hitos', anchor: 'milestone' },
      { text: ' y 2 ' },
      { text: 'planes de acción', anchor: 'action-plan' },
      { text: '.' },
    ]);
  });

  it('is itself where there are none', () =>
    expect(splitTerms('Ni uno [solo].')).toEqual([{ text: 'Ni uno [solo].' }]));
});
