import { twinHref, withBase } from '../format/urls.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { Language } from '../strings/routes.ts';
import { capturedCommitments } from './commitments.ts';

/** More captured commitments than this share the cards of their plans: see docs/decisions/0019-pictures.md. */
const mostOwn = 1000;

/** The commitments that have a card of their own. */
export async function commitmentsWithCard(): Promise<CommitmentSummary[]> {
  const captured = await capturedCommitments();
  return captured.length > mostOwn ? [] : captured;
}

/** Address of the card of a plan. */
export const planCardHref = (lang: Language, planId: string): string => twinHref(lang, 'plans', planId, 'png');

/** Address of the card a commitment is shared with: its own, that of its plan, or that of the site. */
export async function cardHref(
  lang: Language,
  commitment: Pick<CommitmentSummary, 'commitment_id' | 'action_plan_id' | 'coverage'>,
): Promise<string> {
  const { commitment_id: id, action_plan_id: planId, coverage } = commitment;
  const own = coverage === 'captured' && (await commitmentsWithCard()).length > 0;
  if (own) return twinHref(lang, 'commitments', id, 'png');
  return planId === null ? withBase('social-card.png') : planCardHref(lang, planId);
}
