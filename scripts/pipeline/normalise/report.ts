import type { SourceRow } from '../../../src/model/source.ts';
import type { RawPage } from '../extract/raw-page.ts';
import { fold } from '../source/fold.ts';
import { pattern, patternPart } from '../spellings/pattern.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { plainStart } from '../spellings/plain-start.ts';
import { reportKindOf } from '../spellings/reports.ts';
import { type Draft, type DraftRow, draftRow } from './draft.ts';
import { firstOf, type Reading } from './reading.ts';

/** What a report gives: no record, but its title and what it says it is about, in its own words; and why it is no record. */
export function normaliseReport({ page, source, sourceId, report }: Reading): Draft {
  const read = {
    title: page.title && plainStart(page.title),
    about_member: plain(page, 'report_member'),
    about_plan: plain(page, 'report_plan'),
    about_commitment: plain(page, 'report_commitment'),
  };
  const facts = {
    title: read.title?.text ?? null,
    about_member: read.about_member?.text ?? null,
    about_plan: read.about_plan?.text ?? null,
    about_commitment: read.about_commitment?.text ?? null,
    reason: reasonOf(page),
  };
  report(
    facts.reason === 'other_page' ? 'page-listed' : 'report-listed',
    source.place(page.title ?? source.whole),
    facts.title ? `\`${facts.title}\`` : 'without its title',
  );
  // The other columns of its row are known once its lines are counted; the passages need the key alone.
  const row = { source_id: sourceId, ...facts } as SourceRow;
  return { recordType: 'report', recordId: null, facts, rows: [draftRow('sources', row, read) as DraftRow] };
}

const plain = (page: RawPage, field: 'report_member' | 'report_plan' | 'report_commitment') => {
  const value = firstOf(page, field);
  return value && plainStart(value);
};

function reasonOf(page: RawPage): SourceRow['reason'] {
  const kind = page.title ? reportKindOf(page.title.text) : undefined;
  if (kind) return kind;
  if (firstOf(page, 'report_commitment')) return 'end_of_commitment_report';
  if (!page.title) return 'report';
  return planTitle.test(fold(page.title.text)) ? 'plan_document' : 'other_page';
}

const planWords = patternPart`${phrases.plan_title}(?!\p{L})`;
const planYear = '(?<!\\d)(?:19|20)\\d{2}(?!\\d)';
/** `Ghana Action Plan 2021-2023 (December)`, `Philippines 2017-2019 Action Plan` */
const planTitle = pattern`(?<!\p{L})${planWords}.*${planYear}|${planYear}\s?[–—-]\s?(?:\d{2}|${planYear})\s+${planWords}`;
