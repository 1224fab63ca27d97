import type { APIRoute } from 'astro';
import { drawCard } from '../cards/card.ts';
import { commitmentCard, planCard } from '../cards/record-cards.ts';
import { toPng } from '../cards/render.ts';
import type { PlanRecord } from '../model/records.ts';
import { commitmentsWithCard } from '../queries/cards.ts';
import { memberName } from '../queries/commitment-items.ts';
import { commitmentsOfPlan } from '../queries/commitments.ts';
import { countHeld } from '../queries/coverage.ts';
import { memberById } from '../queries/members.ts';
import { allPlans, planById } from '../queries/plans.ts';
import { wholeCommitment } from '../queries/whole-records.ts';
import { type Language, languages, pathOf } from '../strings/routes.ts';

interface Props {
  lang: Language;
  /** Id of a commitment. */
  id?: string;
  plan?: PlanRecord;
}

/** The picture a record is shared with, at the address of its page: of every plan, and of captured commitments. */
export const getStaticPaths = async () => {
  const [plans, commitments] = [await allPlans(), await commitmentsWithCard()];
  return [
    ...plans.flatMap((plan) =>
      languages.map((lang) => ({
        params: { card: pathOf(lang, 'plans', plan.action_plan_id) },
        props: { lang, plan },
      })),
    ),
    ...commitments.flatMap(({ commitment_id: id }) =>
      languages.map((lang) => ({ params: { card: pathOf(lang, 'commitments', id) }, props: { lang, id } })),
    ),
  ];
};

async function cardOf({ lang, id, plan }: Props) {
  const commitment = id === undefined ? undefined : wholeCommitment(id);
  const memberId = (commitment ?? plan)?.member_id ?? '';
  const member = memberName(await memberById(memberId), lang);
  if (commitment) {
    const { title = null } = (await planById(commitment.action_plan_id)) ?? {};
    return commitmentCard(lang, commitment, member, title);
  }
  if (!plan) throw new Error('a card without a record');
  return planCard(lang, plan, member, countHeld(await commitmentsOfPlan(plan.action_plan_id)));
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await toPng(drawCard(await cardOf(props as Props))), { headers: { 'Content-Type': 'image/png' } });
