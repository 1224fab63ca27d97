import { type Fault, inLanguage, isNational } from './fault.ts';

/** More milestones are announced than the page has. */
export const announcedCount: Fault = {
  rule: 'announced-count',
  plant({ facts, style }) {
    if (!facts.layout.startsWith('D') || facts.milestones.length === 0) return false;
    style.planted.announced = facts.milestones.length + 1;
    facts.told.push('milestone-count-mismatch');
    return true;
  },
};

/** The plan gives the commitment one number, the IRM another. */
export const numberedDifferently: Fault = {
  rule: 'numbered-differently',
  plant({ facts: { commitment } }) {
    if (!commitment?.plan_number) return false;
    commitment.irm_number = String(Number(commitment.plan_number) + 15);
    return true;
  },
};

/** A rise in per cent that is not the one from the first number to the second. */
export const percentageMismatch: Fault = {
  rule: 'percentage-mismatch',
  plant(record) {
    if (!isNational(record)) return false;
    record.style.planted.closing = [
      inLanguage(record, {
        es: 'Los indicadores de desempeño para este compromiso son: Aumentar el número de bibliotecas abiertas en 50%, es decir, de 10 a 40.',
        en: 'The performance indicators for this commitment are: Increase the number of open libraries by 50%, that is, from 10 to 40.',
        fr: 'Indicateurs de performance : Augmenter le nombre de bibliothèques ouvertes de 50%, de 10 à 40.',
      }),
    ];
    return true;
  },
};

/** A total that its parts do not make. */
export const totalNotSum: Fault = {
  rule: 'total-not-sum',
  plant(record) {
    const { facts, style } = record;
    if (facts.layout !== 'C') return false;
    style.planted.closing = [
      inLanguage(record, {
        es: '¿Quiénes participaron en estos espacios?',
        en: 'Who participated in these spaces?',
        fr: 'Qui a participé à ces espaces ?',
      }),
      inLanguage(record, {
        es: 'Un total de 20 personas participó en las mesas abiertas:',
        en: 'A total of 20 people took part in the open tables:',
        fr: 'Un total de 20 personnes a participé aux tables ouvertes :',
      }),
      inLanguage(record, { es: '  • Vecindario - 5', en: '  • Neighbourhood - 5', fr: '  • Voisinage - 5' }),
      inLanguage(record, { es: '  • Comercio - 6', en: '  • Trade - 6', fr: '  • Commerce - 6' }),
    ];
    facts.figures.push({ kind: 'total', value: 20 }, { kind: 'part', value: 5 }, { kind: 'part', value: 6 });
    return true;
  },
};
