import type { PassageRow } from '../../../../src/model/passage.ts';
import type { SectionRow } from '../../../../src/model/section.ts';
import { fold } from '../../source/fold.ts';
import { literal } from '../../spellings/spelling.ts';
import type { Evidence } from '../evidence.ts';
import { quoteSentence } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

const asked =
  /organismo de supervision independiente|independent monitoring body|organisme de (?:suivi|surveillance) independant/u;
const made = /integrad[oa] por|compuest[oa] (?:por|de)|formad[oa] por|composed of|made up of|compose de/u;
/** `Comité Directivo`: a body by its capital letters. */
const body =
  /(?<!\p{L})(?:Comité|Comisión|Consejo|Junta|Committee|Council|Comité)\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?/gu;
const carriesOut = 'organo ejecutivo|es responsable|executive body|is responsible|organe executif|est responsable';

/** The independent body that watches a plan has members of the one that carries it out. */
export const overseerOverseen: Rule = {
  id: 'overseer-overseen',
  severity: 'contradiction',
  title: { es: 'Quien supervisa incluye a quien ejecuta', en: 'The overseer takes in the overseen' },
  looksFor: {
    es: 'Un organismo de supervisión independiente con miembros del órgano que, según otra respuesta, ejecuta el plan.',
    en: 'An independent monitoring body with members of the body that, by another answer, carries out the plan.',
  },
  matters: {
    es: 'La plantilla de OGP pide que supervise alguien independiente de quien ejecuta.',
    en: 'OGP’s form asks for monitoring by somebody independent of those who carry the plan out.',
  },
  silentWhen: {
    es: 'Ninguna otra respuesta dice que ese órgano ejecuta el plan o responde de él.',
    en: 'No other answer says that this body carries out the plan or is responsible for it.',
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
      const [question, said] = [quoted('independiente'), quoted(answer.name)];
      yield {
        subject: { subject_type: 'action_plan', subject_id: section.subject_id },
        es: `El formulario pide un organismo ${question.es}; la respuesta pone en él a miembros de ${said.es}, que según otra respuesta ejecuta el plan o responde de él.`,
        en: `The form asks for an independent body; the answer puts into it members of ${said.en}, which by another answer carries out the plan or is responsible for it.`,
        passages: [role, evidence.passagesOf('section', section.section_id, 'heading')[0], answer.passage],
      };
    }
  },
};

/** The body that an answer says the monitoring body is made of, and the sentence that says it. */
function composition(evidence: Evidence, { section_id }: SectionRow): { name: string; passage: PassageRow } | null {
  for (const passage of evidence.passagesOf('section', section_id, 'text')) {
    const verb = made.exec(fold(passage.quotation));
    if (!verb) continue;
    const sentence = quoteAt(evidence, passage, verb.index, verb[0].length);
    const name = sentence?.quotation.match(body)?.[0];
    if (name && sentence) return { name, passage: sentence };
  }
  return null;
}

function roleOf(evidence: Evidence, { section_id }: SectionRow, name: string): PassageRow | null {
  const says = new RegExp(`${literal(fold(name))}(?!\\p{L})[^.]*?(?:${carriesOut})`, 'u');
  for (const passage of evidence.passagesOf('section', section_id, 'text')) {
    const found = says.exec(fold(passage.quotation));
    if (found) return quoteAt(evidence, passage, found.index, found[0].length);
  }
  return null;
}

function quoteAt(evidence: Evidence, passage: PassageRow, at: number, length: number): PassageRow | null {
  const line = passage.line_start === passage.line_end ? evidence.lineOf(passage) : null;
  const start = passage.column_start - 1 + at;
  return line && quoteSentence(evidence, passage.source_id, line, start, start + length);
}
