import fc from 'fast-check';
import { type CorpusPage, makePage } from './page.ts';
import { type Choices, choicesOf } from './records/choices.ts';
import type { LayoutId } from './records/facts.ts';
import { locals, nationals } from './records/members.ts';

/** How often each layout comes, as captures go: most are of national commitments. */
const mixture: readonly LayoutId[] = ['A', 'A', 'A', 'A', 'B', 'B', 'B', 'D1', 'D2', 'C', 'M', 'X'];

/** How many plans local members have: no plan has two pages. */
const mostPlans = locals.length * 5;

/**
 * Makes the pages of a corpus, one by one: the same number and seed give the same pages.
 *
 * Each is of a record of its own, but for reports, which are of none; and it names all that its member’s list names; every fifth has a fault, the others may be damaged, and none is so damaged that it
 * must be refused: a corpus can be published whole.
 */
export function* makeCorpus(count: number, seed: number): Generator<CorpusPage> {
  const made = { national: 0, local: 0, plan: 0, member: 0, report: 0 };
  for (const [i, drawn] of fc.sample(choicesOf(mixture), { numRuns: count, seed }).entries()) {
    const layout = layoutOf(drawn.layout, made);
    const kind = kinds[layout];
    const faulty = i % 5 === 4 ? { fault: Math.floor(i / 5), damages: [] } : {};
    const choices = placed(
      { ...drawn, ...faulty, layout, listed: 200 },
      made[kind]++,
      kind === 'national' || kind === 'member' ? nationals : locals,
    );
    const page = makePage(choices);
    yield page.facts.refused ? makePage({ ...choices, damages: [] }) : page;
  }
}

const kinds = { A: 'national', B: 'national', C: 'plan', D1: 'local', D2: 'local', M: 'member', X: 'report' } as const;

/** No plan and no member has two pages: where each has one, commitments come in their place. */
function layoutOf(drawn: LayoutId, made: { plan: number; member: number }): LayoutId {
  if (drawn === 'C' && made.plan >= mostPlans) return 'D1';
  return drawn === 'M' && made.member >= nationals.length ? 'A' : drawn;
}

/** The choices of a page that is the n-th of its kind: members take turns. */
const placed = (choices: Choices, nth: number, members: readonly unknown[]): Choices => ({
  ...choices,
  member: nth % members.length,
  number: Math.floor(nth / members.length) + 1,
});
