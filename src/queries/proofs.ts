import type { PassageRow } from '../model/passage.ts';
import { allCommitments } from './commitments.ts';
import { once } from './once.ts';
import { allPlans } from './plans.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { quotedLine } from './quoted-lines.ts';

interface Section {
  part: string;
  heading: string | null;
}

const sections = once(async (): Promise<ReadonlyMap<string, Section>> => {
  const rows = [
    ...(await allCommitments()).flatMap(({ outline }) => outline),
    ...(await allPlans()).flatMap((plan) => plan.sections),
  ];
  return new Map(rows.map(({ section_id, part, heading }): [string, Section] => [section_id, { part, heading }]));
});

/** The section whose text or heading a passage stands in. */
async function sectionOf(passage: PassageRow): Promise<Section | null> {
  const reading = quotedLine(passage)?.readings.find(({ record_type }) => record_type === 'section');
  return (reading && (await sections()).get(reading.record_id)) ?? null;
}

/** The quotations of a finding, each with the part of the page it stands in. */
export async function proofsOf(passages: readonly PassageRow[]): Promise<(Quotation & { section: Section | null })[]> {
  const quotations = quotationsOf(passages);
  return Promise.all(
    quotations.map(async (quotation) => {
      const [first] = quotation.passages;
      return { ...quotation, section: first ? await sectionOf(first) : null };
    }),
  );
}
