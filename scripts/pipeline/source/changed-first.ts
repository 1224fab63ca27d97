import { apply, type Edit, inOrder } from './edit.ts';
import { Offsets } from './offsets.ts';

/** Takes the place of what must not be published, of which no line may lose its end. */
const personal: ReadonlySet<Edit['kind']> = new Set(['email', 'phone']);

/** What `find` finds in a text in which some things were changed before, with those, at the places of the text as it is. */
export function changedFirst(raw: string, first: readonly Edit[], find: (text: string) => Edit[]): Edit[] {
  if (first.length === 0) return find(raw);
  const edits = inOrder(first);
  const offsets = new Offsets(edits);
  const found = find(apply(raw, edits)).flatMap((edit) => {
    const one = { ...edit, start: offsets.back(edit.start, 'start'), end: offsets.back(edit.end, 'end') };
    return personal.has(edit.kind) ? lineByLine(one, offsets) : one;
  });
  return [...edits, ...found];
}

/** What stands on several lines: its mark on the first, and nothing on the others. */
function lineByLine(edit: Edit, offsets: Offsets): Edit[] {
  const pieces: Edit[] = [];
  let { start } = edit;
  for (let i = offsets.firstFrom(edit.start); ; i++) {
    const end = Math.min(edit.end, offsets.edits[i]?.start ?? edit.end);
    if (end > start) pieces.push({ ...edit, start, end, replacement: pieces.length === 0 ? edit.replacement : '' });
    if (end === edit.end) return pieces;
    start = offsets.edits[i]?.end ?? end;
  }
}
