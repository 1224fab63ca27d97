import type { PassageRow } from '../../../../src/model/passage.ts';
import type { SectionRow } from '../../../../src/model/section.ts';
import { fold } from '../../source/fold.ts';
import type { Evidence } from '../evidence.ts';
import { plainText } from '../plain-line.ts';
import type { Found, Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** Headings under which forms list the lead institutions again. */
const heading =
  /^(?:enumere las instituciones lideres|agencia principal|institucion(?:es)? principal(?:es)?|(?:please )?list the lead|lead (?:agency|institutions?))/u;
const tidy = (text: string) =>
  fold(plainText(text))
    .replace(/(?<![\s.,;])[\s.,;]+$/u, '')
    .replace(/\s+/gu, ' ');

/** Words that many institutions share, and that tell nothing of which one it is. */
const common =
  /^(?:minis|agenc|depar|direc|secre|ofici|comit|comis|conse|insti|autor|ayunt|munic|nacio|gener|gobie|servi|publi|natio|offic|counc|autho|gover|local)/u;
const stemsOf = (name: string) =>
  (fold(plainText(name)).match(/\p{L}{5,}/gu) ?? [])
    .map((word) => word.slice(0, 5))
    .filter((stem) => !common.test(stem));

/** Whether two names have a telling word in common: `Alcaldía` and `oficina del alcalde`. */
const related = (a: string, b: string) => stemsOf(a).some((stem) => stemsOf(b).includes(stem));

/** The same list of lead institutions twice on a page, and one of them under another name. */
export const institutionTwoNames: Rule = {
  id: 'institution-two-names',
  severity: 'slip',
  title: { es: 'Una institución con dos nombres', en: 'One institution under two names' },
  looksFor: {
    es: 'Las instituciones principales listadas dos veces, en el mismo orden y con un solo nombre distinto.',
    en: 'The lead institutions listed twice, in the same order and with a single name that differs.',
  },
  matters: {
    es: 'Quien busque a la institución por un nombre no la encuentra por el otro.',
    en: 'Whoever looks the institution up by one name does not find it by the other.',
  },
  silentWhen: {
    es: 'Las listas no tienen el mismo largo, difieren en más de un nombre, o los dos nombres no tienen ninguna palabra propia en común: pueden ser otras instituciones.',
    en: 'The lists are not of one length, differ in more than one name, or the two names have no telling word in common: they may be other institutions.',
  },
  *find(evidence) {
    for (const section of evidence.dataset.sections) {
      if (!section.heading || !section.text || !heading.test(fold(section.heading))) continue;
      const below = evidence.passagesOf('section', section.section_id, 'text');
      const subject = subjectOf(section);
      if (!subject) continue;
      const head = leadsOf(evidence, subject.subject_type, subject.subject_id);
      if (head.length < 2 || head.length !== below.length) continue;
      const differing = head.flatMap((one, i) =>
        tidy(one.quotation) === tidy(below[i]?.quotation ?? '') ? [] : [[one, below[i]] as const],
      );
      const [one, other] = differing[0] ?? [];
      if (differing.length !== 1 || !one || !other || !related(one.quotation, other.quotation)) continue;
      yield found(subject, one, other);
    }
  },
};

interface Subject {
  subject_type: 'commitment' | 'action_plan';
  subject_id: string;
}

/** Institutions lead commitments and plans; a member has none. */
const subjectOf = ({ subject_type, subject_id }: SectionRow): Subject | null =>
  subject_type === 'member' ? null : { subject_type, subject_id };

function found({ subject_type, subject_id }: Subject, one: PassageRow, other: PassageRow): Found {
  const [a, b] = [
    quoted(plainText(one.quotation)),
    quoted(plainText(other.quotation).replace(/(?<![\s.,;])[\s.,;]+$/u, '')),
  ];
  return {
    subject: { subject_type, subject_id },
    es: `La ficha llama ${a.es} a la institución que el texto, en el mismo lugar de la misma lista, llama ${b.es}.`,
    en: `The fact box calls ${a.en} the institution that the text, at the same place of the same list, calls ${b.en}.`,
    passages: [one, other],
  };
}

function leadsOf({ by, passagesOf }: Evidence, type: 'commitment' | 'action_plan', id: string): PassageRow[] {
  const links =
    type === 'commitment'
      ? by('commitment_organisations', 'commitment_id', id)
      : by('action_plan_organisations', 'action_plan_id', id);
  return links
    .filter(({ role }) => role === 'lead')
    .sort((a, b) => a.position - b.position)
    .flatMap(
      ({ role, position }) => passagesOf(`${type}_organisation`, `${id}:${role}:${position}`, 'verbatim')[0] ?? [],
    );
}
