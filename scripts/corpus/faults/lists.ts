import { areas } from '../records/areas.ts';
import { commitments, type Fault, inLanguage, national } from './fault.ts';
import { haveMilestones, scheduleMilestones } from './prepare.ts';
import { said } from './said.ts';

/** The first institution is listed twice. */
export const institutionListedTwice: Fault = {
  rule: 'institution-listed-twice',
  layouts: [...national, 'C'],
  plant({ facts, style }) {
    const names = facts.organisations.filter(({ role }) => role === 'lead').map(({ verbatim }) => verbatim);
    style.planted.names = { lead: [...names, names[0]].join('; ') };
    return true;
  },
};

/** A label of the form for institutions has nobody behind it. */
export const labelWithoutValue: Fault = {
  rule: 'label-without-value',
  layouts: national,
  languages: ['es', 'en'],
  plant(record) {
    const names = record.facts.organisations.filter(({ role }) => role === 'support').map(({ verbatim }) => verbatim);
    if (names.length === 0) return false;
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
  layouts: commitments,
  plant(record) {
    const { facts, style } = record;
    if (!facts.layout.startsWith('D')) style.milestoneShape = 'table';
    haveMilestones(record);
    const first = facts.milestones[0];
    for (const one of facts.milestones)
      one.continuity = style.milestoneShape === 'table' ? (one.continuity ?? 'new') : null;
    if (first) facts.milestones.push({ ...first, position: facts.milestones.length + 1 });
    return true;
  },
};

/** An entry of the list ends where the others name a policy area. */
export const listEntryWithoutArea: Fault = {
  rule: 'list-entry-without-area',
  layouts: [...commitments, 'M'],
  about: 'member',
  plant({ facts: { listings } }) {
    const last = listings.at(-1);
    if (!last || listings.length < 3) return false;
    last.area = null;
    last.policy_area_id = null;
    return true;
  },
};

const isFirstOfPart = (one: { stated_in: string }, i: number, all: readonly { stated_in: string }[]) =>
  all.findIndex(({ stated_in }) => stated_in === one.stated_in) === i;

/** The fact box and the list name one policy area in two ways. */
export const areaTwoNames: Fault = {
  rule: 'area-two-names',
  layouts: commitments,
  languages: ['es', 'en'],
  plant(record) {
    const { facts } = record;
    const [first] = facts.listings;
    if (!first) return false;
    const id = inLanguage(record, { es: 'legislature', en: 'land-and-spatial-planning', fr: '' });
    const [head = '', list = ''] = areas[id]?.[facts.language] ?? [];
    facts.areas = facts.areas.map((one) => ({ ...one, id, verbatim: head })).filter(isFirstOfPart);
    first.policy_area_id = id;
    first.area = list;
    return true;
  },
};

/** The list of lead institutions stands twice, with another name for the first. */
export const institutionTwoNames = said(
  'institution-two-names',
  ['C'],
  {
    es: [
      'Enumere las instituciones líderes responsables de la implementación de este plan de acción de OGP.',
      '  • Oficina de los Registros',
      '  • Comisión de Acceso',
    ],
    en: [
      'Please list the lead institutions responsible for the implementation of this OGP action plan.',
      '  • Bureau of Registers',
      '  • Commission for Access',
    ],
  },
  (record) => {
    const others = record.facts.organisations.filter(({ role }) => role !== 'lead');
    const names = inLanguage(record, {
      es: ['Agencia de Registros Públicos', 'Comisión de Acceso'],
      en: ['Agency for Public Registers', 'Commission for Access'],
      fr: [],
    });
    record.facts.organisations = [...names.map((verbatim) => ({ role: 'lead' as const, verbatim })), ...others];
    return true;
  },
);

/** The plan numbers three indicators, and the milestones name two of them. */
export const indicatorWithoutMilestone = said(
  'indicator-without-milestone',
  commitments,
  {
    es: [
      'Indicador 1: Consultas respondidas en la oficina',
      'Indicador 2: Registros abiertos en las bibliotecas',
      'Indicador 3: Personas satisfechas con el servicio',
    ],
    en: [
      'Indicator 1: Questions answered at the counter',
      'Indicator 2: Registers opened in the libraries',
      'Indicator 3: People content with the service',
    ],
    fr: [
      'Indicateur 1 : Questions traitées au guichet',
      'Indicateur 2 : Registres ouverts dans les bibliothèques',
      'Indicateur 3 : Personnes satisfaites du service',
    ],
  },
  (record) => {
    const { facts, style } = record;
    if (!facts.layout.startsWith('D')) style.milestoneShape = 'dotted';
    scheduleMilestones(record);
    const name = inLanguage(record, { es: 'indicador', en: 'indicator', fr: 'indicateur' });
    for (const one of facts.milestones) one.title += ` (${name} ${one.position % 2 === 0 ? 2 : 1})`;
    return true;
  },
);

/** Every milestone names a body that no list of institutions has. */
export const bodyNotListed: Fault = {
  rule: 'body-not-listed',
  layouts: commitments,
  plant(record) {
    haveMilestones(record);
    const body = inLanguage(record, {
      es: 'con el Ministerio de Justicia',
      en: 'with the Ministry of Justice',
      fr: 'avec le Ministère de la Justice',
    });
    for (const one of record.facts.milestones) one.title += ` ${body}`;
    return true;
  },
};
