import { describe, expect, it } from 'vitest';
import { translationIn } from './translation.ts';

const [machine, original, unsaid] = [true, false, null].map((machine_translated) => ({ machine_translated }));

describe('a page says of its quotations', () => {
  it.each([
    ['that a machine translated them, where it did so with all its sources', [machine, machine], 'all'],
    ['that it did so with a part, where another source is as it was written', [machine, original], 'some'],
    ['that it did so with a part, where another source does not tell', [machine, unsaid], 'some'],
    ['nothing, where no source says so', [original, unsaid, undefined], 'none'],
    ['nothing, where it quotes nothing', [], 'none'],
  ] as const)('%s', (_, sources, expected) => expect(translationIn(sources)).toBe(expected));
});
