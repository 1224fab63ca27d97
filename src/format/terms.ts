/** A piece of a sentence; with an anchor where it is a word that the glossary explains. */
export interface SentencePiece {
  text: string;
  anchor?: string;
}

const mark = /\[\[([^|\]]+)\|([^\]]+)\]\]/;

/**
 * Splits a sentence of the interface at the words that the glossary explains.
 *
 * Shape: `"Hay 26 [[hitos|milestone]]."` → `[{text: "Hay 26 "}, {text: "hitos", anchor: "milestone"}, {text: "."}]`.
 */
export function splitTerms(sentence: string): SentencePiece[] {
  const parts = sentence.split(mark);
  return parts.flatMap((text, index) => {
    if (index % 3 === 2 || text === '') return [];
    const anchor = index % 3 === 1 ? parts[index + 1] : undefined;
    return [anchor === undefined ? { text } : { text, anchor }];
  });
}
