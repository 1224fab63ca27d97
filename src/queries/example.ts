import type { MilestoneRow } from '../model/milestone.ts';
import type { PassageRow } from '../model/passage.ts';
import { capturedCommitments } from './commitments.ts';
import { once } from './once.ts';
import { sourceById } from './sources.ts';

/** A real date followed from its page to the site, for the drawing of how it works. */
export interface Example {
  commitmentId: string;
  milestone: MilestoneRow;
  passage: PassageRow;
  /** The line it stands on, and how many the source has. */
  lineText: string;
  lines: number;
  textLang: string;
}

const readable = 60;

/** The first deadline, by id, that stands on a line short enough to be shown whole. */
export const example = once(async (): Promise<Example | undefined> => {
  for (const record of await capturedCommitments()) {
    for (const milestone of record.milestones) {
      const passage = record.passages.find(
        (place) => place.record_id === milestone.milestone_id && place.field === 'due_verbatim',
      );
      const source = passage && (await sourceById(passage.source_id));
      const line = source?.text_lines.find(({ number }) => number === passage?.line_start);
      if (!passage || !source || !line || line.text.length > readable || milestone.due_precision === 'day') continue;
      return {
        commitmentId: record.commitment_id,
        milestone,
        passage,
        lineText: line.text,
        lines: source.lines,
        textLang: source.language,
      };
    }
  }
  return undefined;
});
