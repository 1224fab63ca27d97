import type { Facts } from './facts.ts';
import type { MilestoneShape } from './milestones.ts';

/** What a page says, and how it is set: all that a printer needs. */
export interface PageRecord {
  facts: Facts;
  style: Style;
}

export interface Style {
  /** What contradicts the rest of the page, where a fault is planted. */
  planted: Planted;
  /** The member’s name in the language of the page. */
  memberName: string;
  /** Which of the wordings that mean the same. */
  wording: number;
  /** No blank lines, as some captures have it. */
  tight: boolean;
  milestoneShape: MilestoneShape;
  /** The text of the page, in paragraphs below its headings. */
  sections: string[][];
  /** The fact box of a local commitment gives the sector too, and not only the description. */
  sectorInHead: boolean;
  /** ISO day, as the register has it. */
  capturedOn: string;
}

/** What a fault puts on a page. */
export interface Planted {
  /** The number of milestones that is announced. */
  announced?: number;
  /** Lines behind the text of the page. */
  closing?: string[];
  /** Names of institutions, as they are printed for a role. */
  names?: { lead?: string; support?: string };
  /** Lines of the IRM’s summary. */
  summary?: string[];
  /** The title in the words of the IRM’s summary. */
  reviewTitle?: string;
  /** The IRM’s summary gives the dates of the commitment, and the plan’s text does not. */
  datedByReview?: true;
  /** The question that the text of the IRM’s summary answers. */
  judged?: 'potential_impact';
  /** A question of the form is left without an answer. */
  unanswered?: true;
}
