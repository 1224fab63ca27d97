import type { MarksOf } from '../../../format/marks.ts';
import type { PassageRow } from '../../../model/passage.ts';

export interface Paragraph {
  text: string;
  marks: PassageRow[];
}

/** Paragraphs one after the other, or the items of one list. */
export interface TextBlock {
  kind: 'paragraph' | 'list';
  items: Paragraph[];
}

const bullet = '• ';

/**
 * Splits the text of a section into paragraphs and lists; the n-th line has the n-th passage of the field `text`.
 *
 * Shape: `"Objetivos:\n• Uno\n• Dos"` → `[{kind: "paragraph", items: […]}, {kind: "list", items: […, …]}]`.
 */
export function splitText(sectionId: string, text: string | null, marks: MarksOf): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const [index, line] of (text ?? '').split('\n').entries()) {
    if (line.trim() === '') continue;
    const kind = line.startsWith(bullet) ? 'list' : 'paragraph';
    const item = {
      text: kind === 'list' ? line.slice(bullet.length) : line,
      marks: marks('section', sectionId, 'text', index + 1),
    };
    const last = blocks.at(-1);
    if (kind === 'list' && last?.kind === 'list') last.items.push(item);
    else blocks.push({ kind, items: [item] });
  }
  return blocks;
}
