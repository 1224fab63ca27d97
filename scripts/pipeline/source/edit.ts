/** A change made to a file's characters before they are read; offsets into the decoded file. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
  kind: 'line-end' | 'space' | 'invisible' | 'direction' | 'composed' | 'email' | 'phone' | 'control' | 'quote';
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
