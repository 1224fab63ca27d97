import type { PassageRow } from '../../../../src/model/passage.ts';
import type { SectionRow } from '../../../../src/model/section.ts';
import { fold } from '../../source/fold.ts';
import { pattern } from '../../spellings/pattern.ts';
import type { Evidence } from '../evidence.ts';
import { type PlainWords, plainText } from '../plain-line.ts';
import { quoteSentence } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

const asked =
  /organismo de supervision independiente|independent monitoring body|organisme de (?:suivi|surveillance) independant/u;
const made = /integrad[oa] por|compuest[oa] (?:por|de)|formad[oa] por|composed of|made up of|compose de/u;
/** `Comité Directivo`, `Steering Committee`: a body by its capital letters. */
const body =
  /(?<!\p{L})(?:(?:Comité|Comisión|Consejo|Junta|Conseil|Commission)\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?|(?!The\s)\p{Lu}\p{L}+\s+(?:Committee|Council|Commission|Board)(?!\p{L}))/u;
const carriesOut = 'organo ejecutivo|es responsable|executive body|is responsible|organe executif|est responsable';

/** The independent body that watches a plan has members of the one that carries it out. */
export const overseerOverseen: Rule = {
  id: 'overseer-overseen',
  severity: 'gap',
  title: {
    es: 'Un órgano ejecutivo en la supervisión independiente',
    en: 'An executive body in the independent monitoring',
  },
  looksFor: {
    es: 'Un organismo de supervisión independiente con representantes de un órgano al que otra respuesta llama ejecutivo, o responsable, en el mismo plan.',
    en: 'An independent monitoring body with representatives of a body that another answer calls executive, or responsible, in the same plan.',
  },
  matters: {
    es: 'La plantilla de OGP pide que supervise alguien independiente de quien ejecuta.',
    en: 'OGP’s form asks for monitoring by somebody independent of those who carry the plan out.',
  },
  silentWhen: {
    es: 'Ninguna otra respuesta llama ejecutivo o responsable a ese órgano.',
    en: 'No other answer calls this body executive or responsible.',
  },
  *find(evidence) {
    for (const section of evidence.dataset.sections) {
      if (section.subject_type !== 'action_plan' || !section.heading || !asked.test(fold(section.heading))) continue;
      const others = evidence
        .by('sections', 'subject_id', section.subject_id)
        .filter(({ section_id }) => section_id !== section.section_id);
      const answer = composition(evidence, section);
      const name = answer?.name;
      const role = name && others.map((other) => roleOf(evidence, other, name)).find((one) => one !== null);
      if (!answer || !role) continue;
      const [said, called] = [quoted(answer.name), quoted(role.words)];
      yield {
        subject: { subject_type: 'action_plan', subject_id: section.subject_id },
        es: `El formulario pide un organismo de supervisión independiente; la respuesta pone en él representación de ${said.es}; otra respuesta dice de ${said.es}: ${called.es}.`,
        en: `The form asks for an independent monitoring body; the answer puts a representation of ${said.en} on it; another answer says of ${said.en}: ${called.en}.`,
        passages: [role.passage, evidence.passagesOf('section', section.section_id, 'heading')[0], answer.passage],
      };
    }
  },
};

/** The body that an answer says the monitoring body is made of, and the sentence that says it. */
function composition(evidence: Evidence, { section_id }: SectionRow): { name: string; passage: PassageRow } | null {
  for (const passage of evidence.passagesOf('section', section_id, 'text')) {
    const words = evidence.wordsOf(passage);
    const verb = made.exec(fold(words?.text ?? ''));
    if (!words || !verb) continue;
    const sentence = quoteAt(evidence, passage, words, verb.index, verb[0].length);
    const said = plainText(sentence?.quotation ?? '');
    // In front of the verb stands the name of the monitoring body itself.
    const name = said.slice(made.exec(fold(said))?.index).match(body)?.[0];
    if (name && sentence) return { name, passage: sentence };
  }
  return null;
}

/** The sentence that calls the body executive or responsible, and the words that do, as printed. */
function roleOf(evidence: Evidence, { section_id }: SectionRow, name: string) {
  const says = pattern`${[name]}(?!\p{L})[^.]*?(?<words>${carriesOut})`;
  for (const passage of evidence.passagesOf('section', section_id, 'text')) {
    const plain = evidence.wordsOf(passage);
    const found = says.exec(fold(plain?.text ?? ''));
    const words = found?.groups?.words;
    if (!plain || !found || words === undefined) continue;
    const end = found.index + found[0].length;
    const printed = plain.text.slice(end - words.length, end);
    const sentence = quoteAt(evidence, passage, plain, found.index, found[0].length);
    if (sentence) return { passage: sentence, words: printed };
  }
  return null;
}

function quoteAt(
  evidence: Evidence,
  { source_id }: PassageRow,
  { line, start }: PlainWords,
  at: number,
  length: number,
): PassageRow | null {
  return quoteSentence(evidence, source_id, line, start + at, start + at + length);
}
