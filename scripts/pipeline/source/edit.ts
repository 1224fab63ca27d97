/** A change made to a file's characters before they are read; offsets into the decoded file. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
  kind:
    | 'line-end'
    | 'space'
    | 'invisible'
    | 'direction'
    | 'composed'
    | 'email'
    | 'phone'
    | 'control'
    | 'quote'
    | 'encoding'
    | 'entity'
    | 'markup'
    | 'tooltip'
    | 'wrap';
}

/** Sorts edits and drops those that overlap one before them. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (!last || edit.start >= last.end) kept.push(edit);
  }
  return kept;
}

/** Edits without what others change: what stands inside of one, as an address inside of a link, is cut out of it. */
export function outside(edits: readonly Edit[], others: readonly Edit[]): Edit[] {
  if (others.length === 0) return [...edits];
  return edits.flatMap((edit) => {
    const inner = others.filter(({ start, end }) => start < edit.end && end > edit.start);
    if (inner.length === 0) return [edit];
    const bounds = [edit.start, ...inner.flatMap(({ start, end }) => [start, end]), edit.end];
    return bounds.flatMap((start, i) => {
      const end = i % 2 === 0 ? (bounds[i + 1] ?? 0) : 0;
      return start < end ? [{ ...edit, start, end }] : [];
    });
  });
}

/** Applies edits, in order and without overlap, to a stretch of the text they were found in. */
export function apply(raw: string, edits: readonly Edit[], start = 0, end = raw.length): string {
  let out = '';
  let from = start;
  for (const edit of edits) {
    out += raw.slice(from, edit.start) + edit.replacement;
    from = edit.end;
  }
  return out + raw.slice(from, end);
}
