import type { PassageRow } from '../model/passage.ts';
import { allCommitments } from './commitments.ts';
import { once } from './once.ts';
import { allPlans } from './plans.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { sourceById } from './sources.ts';

interface Section {
  part: string;
  heading: string | null;
}

const sections = once(async (): Promise<ReadonlyMap<string, Section>> => {
  const records = [...(await allCommitments()), ...(await allPlans())];
  return new Map(
    records.flatMap((record) =>
      record.sections.map(({ section_id, part, heading }): [string, Section] => [section_id, { part, heading }]),
    ),
  );
});

/** The section whose text or heading a passage stands in. */
async function sectionOf({ source_id, line_start }: PassageRow): Promise<Section | null> {
  const line = (await sourceById(source_id))?.text_lines[line_start - 1];
  const reading = line?.readings.find(({ record_type }) => record_type === 'section');
  return (reading && (await sections()).get(reading.record_id)) ?? null;
}

/** The quotations of a finding, each with the part of the page it stands in. */
export async function proofsOf(passages: readonly PassageRow[]): Promise<(Quotation & { section: Section | null })[]> {
  const quotations = await quotationsOf(passages);
  return Promise.all(
    quotations.map(async (quotation) => {
      const [first] = quotation.passages;
      return { ...quotation, section: first ? await sectionOf(first) : null };
    }),
  );
}
