import furniture from '../spellings/furniture.json' with { type: 'json' };
import { lookupOf } from '../spellings/spelling.ts';
import type { LabelledLine } from './layout.ts';

const said = lookupOf(furniture.no_page);
/** Such a page has few lines, and says it in one of the first. */
const longest = 40;
const firstLines = 12;

/** The line that a site shows instead of a page: that there is none, or that it has to be waited for. */
export function noPageOf(lines: readonly LabelledLine[]): LabelledLine | null {
  if (lines.length > longest) return null;
  return lines.slice(0, firstLines).find(({ text }) => said(text.replace(/[.!…]+$/, '')) ?? said(text)) ?? null;
}
