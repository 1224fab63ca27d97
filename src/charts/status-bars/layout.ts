/** A part of a whole as a stretch of a bar, in per cent of its width. */
export interface BarPart {
  key: string;
  count: number;
  x: number;
  width: number;
}

/**
 * Divides a bar among the parts of a whole, in their order; parts of nothing are left out.
 *
 * Shape: `{field: 60, text: 30, furniture: 10}` → `[{key: "field", count: 60, x: 0, width: 60}, …]`.
 */
export function divideBar(counts: Readonly<Record<string, number>>): BarPart[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts: BarPart[] = [];
  let before = 0;
  for (const [key, count] of Object.entries(counts)) {
    if (count <= 0) continue;
    parts.push({ key, count, x: percent(before, total), width: percent(count, total) });
    before += count;
  }
  return parts;
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 10000) / 100;
