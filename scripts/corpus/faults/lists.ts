import { type Fault, inLanguage, isNational } from './fault.ts';

/** The leading institution is listed twice. */
export const institutionListedTwice: Fault = {
  rule: 'institution-listed-twice',
  plant(record) {
    const names = record.facts.organisations.filter(({ role }) => role === 'lead').map(({ verbatim }) => verbatim);
    if (!isNational(record)) return false;
    record.style.planted.names = { lead: [...names, names[0]].join('; ') };
    return true;
  },
};

/** A label of the form for institutions has nobody behind it. */
export const labelWithoutValue: Fault = {
  rule: 'label-without-value',
  plant(record) {
    const names = record.facts.organisations.filter(({ role }) => role === 'support').map(({ verbatim }) => verbatim);
    if (!isNational(record) || names.length === 0 || record.facts.language === 'fr') return false;
    const labels = inLanguage(record, {
      es: 'Otras agencias gubernamentales involucradas: Agencias no gubernamentales involucradas:',
      en: 'Other government agencies involved: Non-governmental agencies involved:',
      fr: '',
    });
    record.style.planted.names = { support: `${labels} ${names.join('; ')}` };
    return true;
  },
};

/** A milestone stands twice. */
export const milestoneTwice: Fault = {
  rule: 'milestone-twice',
  plant({ facts, style }) {
    const first = facts.milestones[0];
    if (!first || (style.milestoneShape !== 'cards' && style.milestoneShape !== 'table')) return false;
    facts.milestones.push({ ...first, position: facts.milestones.length + 1 });
    return true;
  },
};
