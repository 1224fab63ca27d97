import type { PassageRow, RecordType } from '../model/passage.ts';

/** Finds the passages a field was read from; without a place in the field, all of them, in order. */
export type MarksOf = (type: RecordType, id: string, field: string, position?: number) => PassageRow[];

/** Orders passages so that each field of each record finds its own at once. */
export function indexPassages(passages: readonly PassageRow[]): MarksOf {
  const places = new Map<string, PassageRow[]>();
  for (const passage of passages) {
    const key = keyOf(passage.record_type, passage.record_id, passage.field);
    const known = places.get(key);
    if (known) known.push(passage);
    else places.set(key, [passage]);
  }
  for (const found of places.values()) found.sort((a, b) => a.position - b.position);
  return (type, id, field, position) => {
    const found = places.get(keyOf(type, id, field)) ?? [];
    return position === undefined ? found : found.filter((passage) => passage.position === position);
  };
}

const keyOf = (type: string, id: string, field: string): string => `${type}\n${id}\n${field}`;

/** A place as a mark shows it. */
export type MarkedPlace = Pick<PassageRow, 'source_id' | 'line_start' | 'line_end'>;

/** Joins passages on lines that follow one another. Shape: lines 109, 110, 111 → one place, `line_start: 109, line_end: 111`. */
export function joinLines(passages: readonly MarkedPlace[]): MarkedPlace[] {
  const joined: MarkedPlace[] = [];
  for (const { source_id, line_start, line_end } of passages) {
    const last = joined.at(-1);
    const follows =
      last && last.source_id === source_id && line_start >= last.line_start && line_start <= last.line_end + 1;
    if (follows) last.line_end = Math.max(last.line_end, line_end);
    else joined.push({ source_id, line_start, line_end });
  }
  return joined;
}
