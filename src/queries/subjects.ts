import { codeLabel } from '../format/codes.ts';
import { dataColumn } from '../format/data-text.ts';
import { href } from '../format/urls.ts';
import type { SourceRow } from '../model/source.ts';
import type { Language } from '../strings/routes.ts';
import { textLanguage } from './commitment-items.ts';
import { commitmentById } from './commitments.ts';
import { memberById } from './members.ts';
import { planLanguage } from './plan-items.ts';
import { planById } from './plans.ts';

/** What a source is of, as a link; a report is of no record, so that it has no address. */
export interface SourceSubject {
  label: string;
  href: string | null;
  lang: string;
}

/** A record as a link: its name, its address and the language of its name. */
export interface Subject {
  label: string;
  href: string;
  lang: string;
}

/** The link to the record that a finding or a source is about; a sheet is about many, and is its own. */
export async function subjectOf(lang: Language, type: string, id: string): Promise<Subject> {
  if (type === 'commitment') {
    const record = await commitmentById(id);
    const label = record ? `${record.title} (${id})` : id;
    return { label, href: href(lang, 'commitments', id), lang: record ? await textLanguage(record) : 'und' };
  }
  if (type === 'action_plan') {
    const plan = await planById(id);
    return {
      label: plan?.title ?? id,
      href: href(lang, 'plans', id),
      lang: plan ? await planLanguage(plan) : 'und',
    };
  }
  if (type === 'sheet') return { label: codeLabel('record_type', type, lang), href: href(lang, 'sources', id), lang };
  const member = await memberById(id);
  return { label: dataColumn(member, 'name', lang), href: href(lang, 'members', id), lang };
}

/** What a source is of: its record or, where it gives none, the title of the report. */
export async function sourceSubject(lang: Language, source: SourceRow): Promise<SourceSubject> {
  if (source.record_id !== null) {
    const subject = await subjectOf(lang, source.record_type, source.record_id);
    return source.record_type === 'sheet' ? { ...subject, label: `${subject.label} (${source.file})` } : subject;
  }
  return source.title
    ? { label: source.title, href: null, lang: source.language }
    : { label: `${codeLabel('source_reason', source.reason ?? '', lang)} (${source.source_id})`, href: null, lang };
}
