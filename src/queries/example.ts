import type { Piece } from '../format/excerpt.ts';
import type { MilestoneRow } from '../model/milestone.ts';
import type { PassageRow } from '../model/passage.ts';
import type { SourceLine } from '../model/records.ts';
import { sourceFileOf } from '../model/source.ts';
import { capturedCommitments } from './commitments.ts';
import { byText, once } from './once.ts';
import { quotationsOf } from './quotations.ts';
import { wholeCommitment, wholeSource } from './whole-records.ts';

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
  const candidates = (await capturedCommitments()).flatMap(({ commitment_id, milestones }) =>
    milestones.map((milestone) => ({ commitmentId: commitment_id, milestone })),
  );
  candidates.sort(
    ({ milestone: a }, { milestone: b }) => a.title.length - b.title.length || byText(a.milestone_id, b.milestone_id),
  );
  for (const { commitmentId, milestone } of candidates) {
    const found = exampleOf(commitmentId, milestone);
    if (found) return found;
  }
  return undefined;
});

function exampleOf(commitmentId: string, milestone: MilestoneRow): Example | undefined {
  const passage = wholeCommitment(commitmentId).passages.find(
    ({ record_id, field }) => record_id === milestone.milestone_id && field === 'due_verbatim',
  );
  if (!passage) return undefined;
  const source = wholeSource(sourceFileOf(passage));
  const printed = source.text_lines.filter(({ kind }) => kind !== null);
  const at = printed.findIndex(({ number }) => number === passage.line_start);
  const line = printed[at];
  if (!line || line.text.length > readable || line.text.split(passage.quotation).length !== 2) return undefined;
  return {
    commitmentId,
    milestone,
    passage,
    pieces: quotationsOf([passage])[0]?.pieces ?? [],
    around: printed.slice(Math.max(0, at - 4), at + 3),
    lines: source.lines,
    textLang: source.language,
  };
}
