import type { Result } from 'lighthouse';

const judged = { accessibility: 'accessibility', 'best-practices': 'practices', seo: 'search' } as const;

/** What Lighthouse found on a page: scores from 0 to 100, times in ms, bytes as sent. */
export interface Measured {
  name: string;
  scores: Record<string, number>;
  shift: number;
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  bytes: number;
  /** Audits that count and were not passed. Shape: `"seo: meta-description"`. */
  failed: string[];
}

export function measured(name: string, { audits, categories }: Result): Measured {
  const numberOf = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const failed = Object.keys(judged).flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${id}${audits[id]?.displayValue ? `, ${audits[id]?.displayValue}` : ''}`),
  );
  return {
    name,
    scores: Object.fromEntries(
      Object.entries(categories).map(([category, { score }]) => [category, Math.round((score ?? 0) * 100)]),
    ),
    shift: numberOf('cumulative-layout-shift'),
    firstPaint: numberOf('first-contentful-paint'),
    largestPaint: numberOf('largest-contentful-paint'),
    blocked: numberOf('total-blocking-time'),
    bytes: numberOf('total-byte-weight'),
    failed,
  };
}

/** What is to be mended, one line each: scores below 100 with what failed, and any shift. Times are no reason. */
export function problemsOf({ name, scores, shift, failed }: Measured): string[] {
  const low = Object.keys(judged)
    .filter((category) => (scores[category] ?? 0) < 100)
    .map((category) => `${name}: ${category} ${scores[category]}`);
  return [
    ...low,
    ...(low.length > 0 ? failed.map((audit) => `${name}: ${audit}`) : []),
    ...(shift > 0 ? [`${name}: the page shifts by ${shift.toFixed(3)}`] : []),
  ];
}

/** A table in columns, the slowest page first. */
export function tableOf(all: readonly Measured[]): string {
  const heads = [
    'page',
    'performance',
    ...Object.values(judged),
    'shift',
    'first ms',
    'largest ms',
    'blocked ms',
    'kB',
  ];
  const rows = all
    .toSorted((a, b) => b.largestPaint - a.largestPaint)
    .map((one) => [
      one.name,
      ...['performance', ...Object.keys(judged)].map((category) => String(one.scores[category] ?? '–')),
      one.shift.toFixed(3),
      ...[one.firstPaint, one.largestPaint, one.blocked].map((ms) => ms.toFixed(0)),
      (one.bytes / 1000).toFixed(1),
    ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [heads, ...rows].map(line).join('\n');
}
