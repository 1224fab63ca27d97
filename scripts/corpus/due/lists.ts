import type { Facts } from '../records/facts.ts';
import type { DueFinding } from './due-finding.ts';

/** Most ids that may be missing, of those that the run of numbers spans: one in ten. Fewer than eight commitments tell nothing. */
const share = 10;
const fewest = 8;

/** What the lists of all pages of a member say together: which commitments nobody captured, and which ids are skipped. */
export function listFindings(pages: readonly Pick<Facts, 'member' | 'commitment' | 'listings'>[]): DueFinding[] {
  const members = Map.groupBy(pages, ({ member }) => member.member_id);
  return [...members].flatMap(([subject, own]) => {
    const held = new Set(own.flatMap(({ commitment }) => commitment?.commitment_id ?? []));
    const known = new Set([...held, ...own.flatMap(({ listings }) => listings.map((one) => one.commitment_id))]);
    const numbers = [...known].map((id) => Number(id.slice(-4)));
    const span = known.size > 0 ? Math.max(...numbers) - Math.min(...numbers) + 1 : 0;
    const missing = span - known.size;
    const isRun = known.size >= fewest && missing > 0 && missing * share <= span;
    return [
      ...(known.size > held.size ? [{ rule: 'listed-not-captured', subject }] : []),
      ...(isRun ? [{ rule: 'ids-missing', subject }] : []),
    ];
  });
}

/** Rules that no fault is put on a page for, and why. A new rule needs a fault, or its reason here. */
export const notPlanted: Readonly<Record<string, string>> = {
  'listed-not-captured':
    'Every list names commitments that no page of the corpus is of; which, all pages of a member tell together.',
  'ids-missing':
    'A commitment far behind the end of its list leaves ids out; how many, all pages of a member tell together.',
};
