import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { emit } from '../../scripts/pipeline/emit/emit.ts';
import { smallConversion } from '../emit/conversion.ts';

/** Texts that programs like to turn into something else. */
export const awkwardTexts = [
  '007',
  '1.234',
  '03/04',
  '2018-35',
  'TRUE',
  'NA',
  '1e5',
  ' between spaces ',
  '_x0041_ is no A',
  '😀 beyond the basic plane',
  'a "quoted", comma; semicolon\ttab, it\'s <b>&amp;</b>',
];

/** A paragraph of lines, longer than a cell of a spreadsheet holds, with a character of two units where it is cut. */
export const longText = `first line\nsecond line\n${'😀'.repeat(20_000)}`;
export const controlQuotation = '“a\u000btab and\na line”';

/** Writes tables of invented rows, awkward ones, as `npm run data` would. Shape: `{data: "/tmp/…/data", content: "…"}`. */
export function awkwardTables(): { data: string; content: string } {
  const conversion = smallConversion();
  const { milestones, sections, passages, members } = conversion.dataset;
  awkwardTexts.forEach((text, index) => {
    const milestone = milestones[index];
    if (milestone)
      Object.assign(milestone, {
        title: text,
        due_verbatim: text,
        due_latest: index === 0 ? '1899-12-31' : '2018-09-30',
      });
  });
  const [section] = sections;
  const [passage] = passages;
  const [member] = members;
  if (!section || !passage || !member) throw new Error('the small conversion has lost a row this test needs');
  section.text = longText;
  passage.quotation = controlQuotation;
  member.name_en = 'Decomposed e\u0301';
  const root = mkdtempSync(join(tmpdir(), 'awkward-'));
  for (const { path, bytes } of emit(conversion, '1.2.3')) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  for (const kind of ['commitments', 'plans', 'members']) mkdirSync(join(root, 'content', kind), { recursive: true });
  return { data: join(root, 'data'), content: join(root, 'content') };
}
