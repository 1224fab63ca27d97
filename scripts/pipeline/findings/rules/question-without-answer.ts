import { fold } from '../../source/fold.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** A question, or an instruction of a form: `Proporcione los datos …`. */
export const asksSomething = (heading: string): boolean =>
  /\?\s*$/u.test(heading) ||
  /^(?:proporcione|describa|enumere|indique|mencione|explique|provide|describe|list(?! of)|explain|indicate|please)\s/u.test(
    fold(heading),
  );

/** A question of the form with nothing below it. */
export const questionWithoutAnswer: Rule = {
  id: 'question-without-answer',
  severity: 'gap',
  title: { es: 'Pregunta sin respuesta', en: 'Question without an answer' },
  looksFor: {
    es: 'Una pregunta o una instrucción del formulario seguida de la siguiente, sin nada en medio.',
    en: 'A question or an instruction of the form followed by the next one, with nothing in between.',
  },
  matters: {
    es: 'Es justo lo que el formulario pide al gobierno que diga.',
    en: 'It is just what the form asks the government to say.',
  },
  silentWhen: {
    es: 'Lo que sigue no es otra pregunta: puede ser parte de la respuesta. Un dato personal omitido es una respuesta.',
    en: 'What follows is not another question: it may be part of the answer. Personal data left out is an answer.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const section of dataset.sections) {
      if (section.text !== null || !section.heading || !asksSomething(section.heading)) continue;
      const next = by('sections', 'subject_id', section.subject_id).find(
        (one) => one.source_id === section.source_id && one.position === section.position + 1,
      );
      if (!next?.heading || !asksSomething(next.heading)) continue;
      const asked = quoted(section.heading);
      yield {
        subject: { subject_type: section.subject_type, subject_id: section.subject_id },
        es: `La página ${/\?\s*$/u.test(section.heading) ? 'pregunta' : 'pide'} ${asked.es} y pasa a la pregunta siguiente sin respuesta.`,
        en: `The page asks ${asked.en} and goes on to the next question without an answer.`,
        passages: [
          passagesOf('section', section.section_id, 'heading')[0],
          passagesOf('section', next.section_id, 'heading')[0],
        ],
      };
    }
  },
};
