import { fold } from '../../../source/fold.ts';
import { slice } from '../../../source/span.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';

const name = [phrases.milestone_heading, phrases.activity];
const number = pattern`^(?:${name}\s+)?(?:n\.?\s?[º°]\.?\s?|no\.\s|#\s?)?(?:\d{1,2}(?:\.\d{1,2}){1,2}(?!\d)[.:)]?|\d{1,2}\s?[.:)]-?(?!\d)|\d{1,2}\s?-(?=\s)|(?<=[a-z]\s)\d{1,2}(?=\s+[a-z])|[ivx]{1,4}[.)](?=\s)|m\d{1,2}\s?(?:[.:)]|-(?=\s))|[a-z]\)(?=\s))\s*(?=\S)`;

/** The word for what each of a list is, in front of it: `Activity: Amend the act`. */
const kind = pattern`^${name}\s*:\s+(?=\S)`;

/** Whether a text says in front that it is a milestone: `Milestone: The portal is open`. */
export const isNamedKind = (text: string): boolean => kind.test(fold(text.slice(0, 60)));

/** A number that is none of the words of a single text: `2.1 Amend the act`, `Activity 2: Amend the act`. */
const numberAlone = pattern`^(?:\d{1,2}\.\d{1,2}\.?\s+\p{L}|${name}\s+\d{1,2}(?:\.\d{1,2})?\s?[.:)])`;

/** A number without a mark, which only a list that all have such numbers tells: `1 Draft the bill`. */
export const plainNumber = /^(\d{1,2})\s+(?=\p{Lu})/u;

/** Marks that are none where they do not run on from the first of a list: `1 Draft the bill`, `a. Draft the bill`. */
const runningMarks: readonly { mark: RegExp; placeOf: (mark: string) => number }[] = [
  { mark: plainNumber, placeOf: Number },
  { mark: /^([a-z])\.\s+(?=\S)/, placeOf: (letter) => letter.charCodeAt(0) - 96 },
];

/** How long the number is that a text begins with; 0 when there is none. */
export const numberOf = (text: string): number => number.exec(fold(text.slice(0, 60)))?.[0].length ?? 0;

/** Takes the numbers off the titles of a list where all have one: `2.1 Amend the act`, `Actividad 3. Taller`, `1 – Count the seeds`. */
export function withoutNumbers(list: readonly RawMilestone[]): RawMilestone[] {
  const kinds = list.map(({ title }) => kind.exec(fold(title.text.slice(0, 60)))?.[0].length ?? 0);
  const cut = kinds.includes(0) ? list.map(({ title }) => numberOf(title.text)) : kinds;
  for (const { mark, placeOf } of runningMarks) {
    const found = list.map(({ title }) => mark.exec(title.text));
    if (list.length > 1 && found.every((match, i) => match && placeOf(match[1] ?? '') === i + 1))
      return list.map((one, i) => ({ ...one, title: slice(one.title, found[i]?.[0].length ?? 0) ?? one.title }));
  }
  const sure = list.length > 1 || !kinds.includes(0) || numberAlone.test(fold(list[0]?.title.text.slice(0, 60) ?? ''));
  if (!sure || cut.includes(0)) return [...list];
  const rest = list.map((one, i) => ({ ...one, title: slice(one.title, cut[i] ?? 0) ?? one.title }));
  // `Activity: 1.1. Amend the act`
  return kinds.includes(0) ? rest : withoutNumbers(rest);
}
