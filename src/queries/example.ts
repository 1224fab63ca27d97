import type { Piece } from '../format/excerpt.ts';
import type { MilestoneRow } from '../model/milestone.ts';
import type { PassageRow } from '../model/passage.ts';
import type { SourceLine } from '../model/records.ts';
import { capturedCommitments } from './commitments.ts';
import { byText, once } from './once.ts';
import { quotationsOf } from './quotations.ts';
import { sourceById } from './sources.ts';

/** A real date followed from its page to the site, for the drawing of how it works. */
export interface Example {
  commitmentId: string;
  milestone: MilestoneRow;
  passage: PassageRow;
  /** The line it stands on, the date told from the rest. */
  pieces: Piece[];
  /** The lines around it that are not blank, itself among them. */
  around: SourceLine[];
  /** Lines of the source that are not blank. */
  lines: number;
  textLang: string;
}

/** As long as a line may be to be shown whole, in characters. */
const readable = 60;

/** The deadline that is the easiest to show: its line holds it once and is short, and so is its milestone. */
export const example = once(async (): Promise<Example | undefined> => {
  const examples = await Promise.all(
    (await capturedCommitments()).flatMap((record) =>
      record.milestones.map(async (milestone): Promise<Example | undefined> => {
        const passage = record.passages.find(
          ({ record_id, field }) => record_id === milestone.milestone_id && field === 'due_verbatim',
        );
        const source = passage && (await sourceById(passage.source_id));
        const printed = source?.text_lines.filter(({ kind }) => kind !== null) ?? [];
        const at = printed.findIndex(({ number }) => number === passage?.line_start);
        const line = printed[at];
        if (!passage || !source || !line || line.text.length > readable) return undefined;
        if (line.text.split(passage.quotation).length !== 2) return undefined;
        return {
          commitmentId: record.commitment_id,
          milestone,
          passage,
          pieces: (await quotationsOf([passage]))[0]?.pieces ?? [],
          around: printed.slice(Math.max(0, at - 4), at + 3),
          lines: source.lines,
          textLang: source.language,
        };
      }),
    ),
  );
  return examples
    .filter((found) => found !== undefined)
    .sort(
      (a, b) =>
        a.milestone.title.length - b.milestone.title.length ||
        byText(a.milestone.milestone_id, b.milestone.milestone_id),
    )[0];
});
