import fc from 'fast-check';
import type { LayoutId } from './facts.ts';
import { type Language, languages } from './language.ts';

/** One milestone: which text, from which month of the plan, for how many months, in which shapes its dates are printed. */
export interface MilestoneChoice {
  task: number;
  from: number;
  months: number;
  shape: number;
  isNew: boolean;
}

/** Everything about a page that chance decides; what it says follows from it. Smaller numbers give smaller pages. */
export interface Choices {
  layout: LayoutId;
  language: Language;
  wording: number;
  tight: boolean;
  member: number;
  number: number;
  leads: number[];
  supports: number[];
  areas: number[];
  answers: number[];
  span: number | null;
  milestones: MilestoneChoice[];
  milestoneShape: number;
  oneState: boolean;
  sections: number[][];
  listed: number;
  /** Which of the faults that its page can have is put on it; `null`: none. */
  fault: number | null;
  damages: { kind: number; at: number }[];
}

const words = fc.nat({ max: 40 });

export const choicesOf = (layouts: readonly LayoutId[]): fc.Arbitrary<Choices> =>
  fc.record({
    layout: fc.constantFrom(...layouts),
    language: fc.constantFrom<Language>(...languages),
    wording: fc.nat({ max: 23 }),
    tight: fc.boolean(),
    member: words,
    number: fc.integer({ min: 1, max: 90 }),
    leads: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength: 2 }),
    supports: fc.uniqueArray(fc.integer({ min: 4, max: 7 }), { maxLength: 4 }),
    areas: fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1, maxLength: 5 }),
    answers: fc.array(fc.nat({ max: 160 }), { minLength: 8, maxLength: 8 }),
    span: fc.option(fc.nat({ max: 11 })),
    milestones: fc.array(
      fc.record({
        task: fc.nat({ max: 9 }),
        from: fc.nat({ max: 20 }),
        months: fc.integer({ min: 1, max: 12 }),
        shape: fc.nat({ max: 200 }),
        isNew: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    milestoneShape: fc.nat({ max: 40 }),
    oneState: fc.boolean(),
    sections: fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
    listed: fc.nat({ max: 140 }),
    fault: fc.constant(null),
    damages: fc.array(fc.record({ kind: fc.nat({ max: 200 }), at: fc.nat({ max: 200 }) }), { maxLength: 3 }),
  });
