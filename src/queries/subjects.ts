import { href } from '../format/urls.ts';
import type { Language } from '../strings/routes.ts';
import { commitmentById } from './commitments.ts';
import { memberById } from './members.ts';
import { planById } from './plans.ts';
import { languageOf } from './sources.ts';

/** A record as a link: its name, its address and the language of its name. */
export interface Subject {
  label: string;
  href: string;
  lang: string;
}

/** The link to the record that a finding or a source is about. */
export async function subjectOf(lang: Language, type: string, id: string): Promise<Subject> {
  if (type === 'commitment') {
    const record = await commitmentById(id);
    const label = record ? `${record.title} (${id})` : id;
    return { label, href: href(lang, 'commitments', id), lang: await languageOf(record?.source_ids[0]) };
  }
  if (type === 'action_plan') {
    const plan = await planById(id);
    return { label: plan?.title ?? id, href: href(lang, 'plans', id), lang: await languageOf(plan?.source_ids[0]) };
  }
  const member = await memberById(id);
  return { label: lang === 'es' ? member.name_es : member.name_en, href: href(lang, 'members', id), lang };
}
