import { type Fault, inLanguage, local, national } from './fault.ts';
import { haveMilestones, nameInPlan } from './prepare.ts';
import { reviewed } from './said.ts';

/** The description of a local commitment gives it another title than the head of the page. */
export const twoTitles: Fault = {
  rule: 'two-titles',
  layouts: local,
  plant(record) {
    const { commitment } = record.facts;
    if (!commitment) return false;
    commitment.long_title = inLanguage(record, {
      es: 'Mapa común de senderos',
      en: 'Common map of paths',
      fr: 'Carte commune des sentiers',
    });
    return true;
  },
};

/** The review gives the plan’s title in other words. */
export const titleInOtherWords: Fault = {
  rule: 'title-in-other-words',
  layouts: national,
  plant(record) {
    const [own, other] = inLanguage(record, {
      es: [
        'Apertura de registros y archivos en las bibliotecas',
        'Apertura de los registros y archivos en bibliotecas',
      ],
      en: ['Opening of registers and archives in the libraries', 'Opening registers and archives in all libraries'],
      fr: ['Ouverture des registres et archives en bibliothèque', 'Ouverture de registres et archives en bibliothèque'],
    });
    nameInPlan(record, own);
    const { commitment } = record.facts;
    if (commitment) commitment.irm_number = commitment.plan_number;
    record.style.planted.reviewTitle = other;
    return true;
  },
};

/** The title names two places that lead; the milestones name one of them. */
export const placeWithoutMilestone: Fault = {
  rule: 'place-without-milestone',
  layouts: national,
  plant(record) {
    haveMilestones(record);
    nameInPlan(
      record,
      inLanguage(record, {
        es: 'Registro abierto en Valverde y Montalto',
        en: 'Open register in Valverde and Montalto',
        fr: 'Registre ouvert à Valverde et Montalto',
      }),
    );
    const town = inLanguage(record, { es: 'Ayuntamiento de', en: 'City of', fr: 'Commune de' });
    const { facts } = record;
    facts.organisations = [
      ...['Valverde', 'Montalto'].map((name) => ({ role: 'lead' as const, verbatim: `${town} ${name}` })),
      ...facts.organisations.filter(({ role }) => role !== 'lead'),
    ];
    const [first] = facts.milestones;
    if (first) first.title += inLanguage(record, { es: ' en Valverde', en: ' in Valverde', fr: ' à Valverde' });
    return true;
  },
};

/** A milestone is told as a thing done, and no state is marked. */
export const writtenAsDone: Fault = {
  rule: 'written-as-done',
  layouts: local,
  languages: ['es'],
  plant(record) {
    haveMilestones(record);
    const { milestones } = record.facts;
    for (const one of milestones) one.state = 'not_determinable';
    const [first] = milestones;
    if (first) first.title = 'Se llevó a cabo la prueba de la plataforma';
    return true;
  },
};

/** The review quotes the plan’s text in other words. */
export const quotationDiffers = reviewed(
  'quotation-differs',
  national,
  {
    es: [
      'Lenguaje del compromiso tal como aparece en el plan de acción:',
      '“La mejora del acceso a los formularios municipales para la gente del lugar es el objetivo principal de la oficina”.',
    ],
    en: [
      'Language of the commitment as it appears in the action plan:',
      '“Better access to the forms of the city for those who live there is the main aim of the office this year”.',
    ],
  },
  (record) => {
    record.style.planted.closing = [
      inLanguage(record, {
        es: 'La mejora del acceso a los formularios municipales para la población local es el objetivo principal de la oficina.',
        en: 'Better access to the forms of the city for local residents is the main aim of the office this year.',
        fr: '',
      }),
    ];
    return true;
  },
);

/** The review quotes the first milestone in other words. */
export const milestoneQuotedOtherwise: Fault = {
  rule: 'milestone-quoted-otherwise',
  layouts: national,
  plant(record) {
    haveMilestones(record);
    nameInPlan(record);
    const { commitment } = record.facts;
    const number = `${commitment?.plan_number}.1`;
    record.style.planted.summary = [
      inLanguage(record, {
        es: `Por ejemplo, el hito ${number} (“Compra de mesas y de sillas”) no dice dónde.`,
        en: `For example, milestone ${number} (“Purchase of tables and chairs”) does not say where.`,
        fr: `Par exemple, le jalon ${number} (“Achat de tables et de chaises”) ne dit pas où.`,
      }),
    ];
    return true;
  },
};
