import type { Report } from '../diagnostics/diagnostic.ts';
import type { RawPage } from '../extract/raw-page.ts';
import type { Line } from '../lex/lines.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Fragment, Span } from '../source/span.ts';

export type LineKind = 'field' | 'text' | 'furniture';

/** What a line can be; what weighs more comes first. */
const weights = ['field', 'text', 'furniture'] as const satisfies readonly LineKind[];

/** What each line of a source is, by its number, and how many there are of each kind. */
export interface Account {
  kinds: ReadonlyMap<number, LineKind>;
  lines: number;
  accounted: number;
}

interface Claim extends Span {
  kind: LineKind;
}

/**
 * Accounts for every character of a source that is a letter or a digit: it is part of a field, text of a section or
 * furniture of the page. A line is a field when any of it is; else text; else furniture.
 *
 * A line of which nothing is left to read, as the rule below the head of a Markdown table, is furniture.
 * Reports `line-unaccounted` for each stretch that nobody claimed. Linear in the text.
 */
export function account(source: SourceText, lines: readonly Line[], page: RawPage, report: Report): Account {
  const claims = claimsOf(page).sort((a, b) => a.start - b.start || a.end - b.end);
  const kinds = new Map<number, LineKind>();
  let next = 0;
  const read = new Set<number>();
  const unaccounted = new Set<number>();
  let open: Claim[] = [];
  const blank = blankBetween(source);
  for (const line of lines) {
    open = open.filter((claim) => claim.end > line.start);
    for (let claim = claims[next]; claim && claim.start < line.end; claim = claims[++next])
      if (claim.end > line.start) open.push(claim);
    const kind = weights.find((one) => open.some((claim) => claim.kind === one));
    const gaps = gapsOf(source, line, open);
    for (const gap of gaps) report('line-unaccounted', source.place(gap), gap.text);
    for (const number of numbersOf(source, line)) {
      if (blank.has(number)) continue;
      read.add(number);
      if (gaps.length > 0) unaccounted.add(number);
      // A line of marks alone, `-` or `* * *`: it separates, and says nothing.
      const own = kind ?? (gaps.length === 0 ? 'furniture' : undefined);
      const known = kinds.get(number);
      // Several lines may stand on one of the file, where no line end parts them.
      if (own && (known === undefined || weights.indexOf(own) < weights.indexOf(known))) kinds.set(number, own);
    }
  }
  const emptied = emptiedLines(source, read);
  for (const number of emptied) kinds.set(number, 'furniture');
  const count = read.size + emptied.length;
  return { kinds, lines: count, accounted: count - unaccounted.size };
}

/** The numbers of the lines of the file that a line holds: several where it was broken, without empty ones between. */
function numbersOf(source: SourceText, line: Line): number[] {
  const { line_start, line_end } = source.place(line);
  const numbers = Array.from({ length: line_end - line_start + 1 }, (_, i) => line_start + i);
  return numbers.length === 1 ? numbers : numbers.filter((number) => !source.isEmptyLine(number));
}

/** The numbers of the blank lines between those that were broken, where a program has put one behind each. */
function blankBetween(source: SourceText): ReadonlySet<number> {
  const wraps = source.edits.filter(({ kind }) => kind === 'wrap');
  return new Set(
    wraps.flatMap(({ start, end }) => {
      const first = source.lineOf(start) + 1;
      return Array.from({ length: Math.max(0, source.lineOf(end) - first) }, (_, i) => first + i);
    }),
  );
}

/** Numbers of the lines that hold marks of Markdown, texts of the glossary or the rest of a telephone number, and nothing else. */
function emptiedLines(source: SourceText, read: ReadonlySet<number>): number[] {
  const numbers = source.edits
    .filter(
      ({ kind, replacement }) => kind === 'markup' || kind === 'tooltip' || (kind === 'phone' && replacement === ''),
    )
    .map(({ start }) => source.lineOf(start));
  return [...new Set(numbers)].filter((number) => !read.has(number));
}

/** The stretches of a line with letters or digits that no claim covers. */
function gapsOf(source: SourceText, line: Line, claims: readonly Claim[]): Fragment[] {
  const gaps: Fragment[] = [];
  // The mark of a list may be a letter.
  let at = line.item && line.body ? line.body.start : line.start;
  const check = (end: number) => {
    if (end > at && /[\p{L}\p{N}]/u.test(source.text.slice(at, end))) gaps.push(source.fragment(at, end));
  };
  for (const claim of claims) {
    if (claim.start > at) check(Math.min(claim.start, line.end));
    at = Math.max(at, Math.min(claim.end, line.end));
  }
  check(line.end);
  return gaps;
}

function claimsOf(page: RawPage): Claim[] {
  const claims: Claim[] = [];
  // Lists as they are: a spread of very many arguments does not fit the stack.
  const claim = (kind: LineKind, from: readonly (Fragment | null)[]) => {
    for (const one of from) if (one) claims.push({ kind, start: one.start, end: one.end });
  };
  claim('field', [page.member, ...page.titleAbove, page.title, page.id, page.milestoneCount]);
  for (const { label, values } of page.fields) claim('field', [label, ...values]);
  for (const one of page.milestones) {
    claim('field', [one.title, ...one.titleRest, one.start, one.due, one.continuity, ...one.states]);
    claim('furniture', one.furniture);
  }
  for (const one of page.indicators) claim('field', [one.title]);
  for (const one of page.plans) claim('field', [one.title, one.years]);
  for (const one of page.figures) claim('field', [one.label, one.verbatim]);
  for (const one of page.listings)
    claim('field', [one.id, one.title, ...one.titleRest, one.year, one.area, one.starred]);
  for (const { heading, paragraphs } of page.sections) claim('text', [heading, ...paragraphs]);
  claim('furniture', page.furniture);
  return claims;
}
