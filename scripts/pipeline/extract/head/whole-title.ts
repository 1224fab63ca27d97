import type { LabelledLine } from '../../recognise/recognise.ts';
import { bareWords } from '../../source/fold.ts';
import { idInBrackets } from '../../spellings/commitment-ids.ts';

/** No line that says a whole title is longer, and no title is. */
const longest = 300;
/** What stands between the parts of a path of navigation, and between a title and what is around it. */
const between = /[:|›»>]|\s[/–—-]\s/u;
const mostParts = 12;
const ids = new RegExp(idInBrackets, 'g');

/** Whether a line of the page is nothing but a title, or has it as a part of its own. Shape: `"Home › Kenya › Wells on a map"` says `"Wells on a map"`. */
export type SaysTitle = (title: string) => boolean;

/**
 * Looks for the whole of a title that is broken over lines: only where the page says it elsewhere on one line, as in its navigation, in a
 * list or in the words of the plan, are two lines known to be one title.
 */
export function titlesOn(lines: readonly LabelledLine[]): SaysTitle {
  return (title) => {
    const words = bareWords(title);
    return lines.some(({ text, body }) => {
      if (text.length > longest || text.length < words.length) return false;
      return partsOf(body?.text ?? text).includes(words);
    });
  };
}

/** Each run of parts of a line, in words alone. */
function partsOf(text: string): string[] {
  const parts = text.replace(ids, ' ').split(between).slice(0, mostParts).map(bareWords);
  return parts.flatMap((_, from) =>
    parts.slice(from).map((__, i) =>
      parts
        .slice(from, from + i + 1)
        .join(' ')
        .trim(),
    ),
  );
}
