import type { PassageRow } from '../../../../src/model/passage.ts';
import type { Evidence } from '../evidence.ts';
import type { Found, Rule } from '../rule.ts';
import { listWords, quoted } from '../wording.ts';

const roles = {
  lead: { es: 'principal', en: 'lead' },
  support: { es: 'de apoyo', en: 'supporting' },
  involved: { es: 'involucrada', en: 'involved' },
};

/** One institution that a fact box names twice, in one role or in two. */
export const institutionListedTwice: Rule = {
  id: 'institution-listed-twice',
  severity: 'slip',
  title: { es: 'Institución nombrada dos veces', en: 'Institution listed twice' },
  looksFor: {
    es: 'Una institución que la ficha nombra dos veces, en el mismo papel o en dos.',
    en: 'An institution that the fact box names twice, in one role or in two.',
  },
  matters: {
    es: 'Parece que responden más instituciones de las que son, o falta la que iba en su lugar.',
    en: 'More institutions seem to answer than there are, or the one that should stand there is missing.',
  },
  silentWhen: {
    es: 'La repetición está en el texto del plan, no en la ficha, o los nombres no son el mismo.',
    en: 'The repetition is in the text of the plan, not in the fact box, or the names are not the same.',
  },
  *find(evidence) {
    const { dataset, by } = evidence;
    for (const { commitment_id } of dataset.commitments) {
      const links = by('commitment_organisations', 'commitment_id', commitment_id);
      yield* twice(evidence, links, 'commitment_organisation', 'commitment', commitment_id);
    }
    for (const { action_plan_id } of dataset.action_plans) {
      const links = by('action_plan_organisations', 'action_plan_id', action_plan_id);
      yield* twice(evidence, links, 'action_plan_organisation', 'action_plan', action_plan_id);
    }
  },
};

interface Link {
  role: keyof typeof roles;
  position: number;
  organisation_id: string;
  verbatim: string;
}

function* twice(
  { passagesOf }: Evidence,
  links: readonly Link[],
  record: PassageRow['record_type'],
  subject_type: 'commitment' | 'action_plan',
  subject_id: string,
): Iterable<Found> {
  for (const group of Map.groupBy(links, ({ organisation_id }) => organisation_id).values()) {
    const [first] = group;
    const places = group.flatMap(({ role, position }) =>
      passagesOf(record, `${subject_id}:${role}:${position}`, 'verbatim'),
    );
    const inOnePage = places.filter(({ source_id }) => source_id === places[0]?.source_id);
    if (!first || inOnePage.length < 2) continue;
    const name = quoted(first.verbatim);
    const as = listWords(group.map(({ role }) => roles[role]));
    const times =
      inOnePage.length === 2
        ? { es: 'dos veces', en: 'twice' }
        : { es: `${inOnePage.length} veces`, en: `${inOnePage.length} times` };
    yield {
      subject: { subject_type, subject_id },
      es: `La ficha nombra ${times.es} a ${name.es} como institución ${as.es}.`,
      en: `The fact box names ${name.en} ${times.en} as ${as.en} institution.`,
      passages: inOnePage,
    };
  }
}
