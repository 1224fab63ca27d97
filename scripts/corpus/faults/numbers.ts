import type { Language } from '../records/language.ts';
import type { PageRecord } from '../records/page-record.ts';
import { type Fault, inLanguage, local, national, records } from './fault.ts';
import { haveMilestones, nameInPlan } from './prepare.ts';
import { said } from './said.ts';

/** More milestones are announced than the page has. */
export const announcedCount: Fault = {
  rule: 'announced-count',
  layouts: local,
  plant(record) {
    haveMilestones(record);
    record.style.planted.announced = record.facts.milestones.length + 1;
    record.facts.told.push('milestone-count-mismatch');
    return true;
  },
};

/** The plan gives the commitment one number, the IRM another. */
export const numberedDifferently: Fault = {
  rule: 'numbered-differently',
  layouts: national,
  plant(record) {
    nameInPlan(record);
    const { commitment } = record.facts;
    if (commitment) commitment.irm_number = String(Number(commitment.plan_number) + 15);
    return true;
  },
};

/** A rise in per cent that is not the one from the first number to the second. */
export const percentageMismatch = said('percentage-mismatch', national, {
  es: [
    'Los indicadores de desempeño para este compromiso son: Aumentar el número de bibliotecas abiertas en 50%, es decir, de 10 a 40.',
  ],
  en: [
    'The performance indicators for this commitment are: Increase the number of open libraries by 50%, that is, from 10 to 40.',
  ],
  fr: ['Indicateurs de performance : Augmenter le nombre de bibliothèques ouvertes de 50%, de 10 à 40.'],
});

/** A rate to be reached, and no word of where it stands. */
export const targetWithoutBaseline = said('target-without-baseline', national, {
  es: [
    'Los indicadores de desempeño para este compromiso son: Garantizar una tasa de respuesta a las consultas de 70%.',
  ],
  en: ['The performance indicators for this commitment are: Ensure a response rate to consultations of 70%.'],
  fr: ['Indicateurs de performance : Assurer un taux de réponse aux consultations de 70%.'],
});

/** Three things are announced, and two listed. */
export const countAndList = said('count-and-list', [...national, ...local, 'C'], {
  es: ['El registro se abre con las siguientes tres medidas: 1) la guía de uso, 2) la mesa de ayuda.'],
  en: ['The register is opened by the following three measures: 1) the guide, 2) the help desk.'],
});

/** The sign of per cent stands in front of its number. */
export const numberMoved = said('number-moved', records, {
  es: ['Se espera una baja de% 10 en las visitas repetidas.'],
  en: ['A fall by% 10 in repeated visits is expected.'],
  fr: ['Une baisse de% 10 des visites répétées est attendue.'],
});

const parts = {
  es: ['Un total de 20 personas participó en las mesas abiertas:', '  • Vecindario - ', '  • Comercio'],
  en: ['A total of 20 people took part in the open tables:', '  • Neighbourhood - ', '  • Trade'],
  fr: ['Un total de 20 personnes a participé aux tables ouvertes :', '  • Voisinage - ', '  • Commerce'],
} as const;
const question = {
  es: '¿Quiénes participaron en estos espacios?',
  en: 'Who participated in these spaces?',
  fr: 'Qui a participé à ces espaces ?',
};

/** A total of twenty, and two parts; what stands behind the second is as given. */
function total(record: PageRecord, [first, second]: [number, number], printed: string): boolean {
  const [sum, one, other] = inLanguage<readonly string[]>(record, parts);
  record.style.planted.closing = [inLanguage(record, question), sum ?? '', `${one}${first}`, `${other}${printed}`];
  record.facts.figures.unshift(
    { kind: 'total', value: 20 },
    { kind: 'part', value: first },
    { kind: 'part', value: second },
  );
  return true;
}

/** A total that its parts do not make. */
export const totalNotSum: Fault = {
  rule: 'total-not-sum',
  layouts: ['C'],
  plant: (record) => total(record, [5, 6], ' - 6'),
};

/** A total that its parts make: it is told too. */
export const totalAddsUp: Fault = {
  rule: 'total-adds-up',
  layouts: ['C'],
  plant: (record) => total(record, [9, 11], ' - 11'),
};

const mays: Readonly<Record<Language, string>> = { es: ' 8 Mayo', en: ' 8 May', fr: ' 8 mai' };

/** A number of people that became a day of May: the sum holds all the same, and that is told too. */
export const numberReadAsDate: Fault = {
  rule: 'number-read-as-date',
  layouts: ['C'],
  plant(record) {
    const { findings, plan } = record.facts;
    findings.push({ rule: 'total-adds-up', subject: plan?.action_plan_id ?? '' });
    return total(record, [12, 8], inLanguage(record, mays));
  },
};
