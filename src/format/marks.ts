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

/**
 * What tells sources apart where they stand beside each other: the number that the file of each begins with, or its whole id where two begin alike. One source alone needs no name.
 *
 * Shape: `["345_fcc435291a1ecd32", "374_c66deafb219e63f2"]` → `{"345_fcc435291a1ecd32" → "345", "374_c66deafb219e63f2" → "374"}`.
 */
export function shortSources(sourceIds: readonly string[]): Map<string, string> {
  const ids = [...new Set(sourceIds)];
  const firsts = ids.map((id) => id.split('_')[0] ?? id);
  if (ids.length < 2) return new Map();
  const tell = new Set(firsts).size === ids.length;
  return new Map(ids.map((id, at) => [id, tell ? (firsts[at] ?? id) : id]));
}
