import { locals } from '../records/members.ts';
import { commitments, type Fault, inLanguage, national, records } from './fault.ts';
import { said } from './said.ts';

/** Two marks of notes have lost their numbers. */
export const emptyNoteMarks = said('empty-note-marks', records, {
  es: ['La consulta [] y la respuesta [] se guardan juntas.'],
  en: ['The question [] and the answer [] are kept together.'],
  fr: ['La question [] et la réponse [] sont gardées ensemble.'],
});

/** Words with a space inside. */
export const wordsBroken = said('words-broken', records, {
  es: ['Cada ide a y cada ide ación se anota en un cuaderno.'],
  en: ['Every ide a of a ci tizen is noted in a book.'],
});

/** A full stop inside a sentence. */
export const sentenceBroken = said('sentence-broken', records, {
  es: [
    'Las personas que usan el servicio cada día anotan sus sugerencias en un cuaderno abierto y claro. mientras esperan a que las atiendan en la oficina.',
  ],
  en: [
    'Those who use the service every day note their suggestions in a book that lies open on the table. while they wait until somebody attends to them in the office.',
  ],
  fr: [
    'Les personnes qui utilisent le service chaque jour notent leurs suggestions dans un cahier ouvert et clair. pendant que le bureau prépare une réponse.',
  ],
});

/** A small word stands twice. */
export const wordTwice = said('word-twice', records, {
  es: ['La lista de de visitas se cuelga en la puerta.'],
  en: ['The list of of visits hangs on the door.'],
  fr: ['La liste des des visites est affichée sur la porte.'],
});

/** Words that the translator got wrong, beside those that are right. */
export const translationSlip = said('translation-slip', records, {
  es: ['Las supervivencias de satisfacción siguen a las encuestas de cada barrio.'],
});

/** Words that the translator left in English. */
export const untranslated = said('untranslated', records, {
  es: ['El programa OGP Challenge reúne a las oficinas de cada barrio.'],
});

/** Boxes in a row, away from their words. */
export const marksApart = said('marks-apart', [...commitments, 'C'], {
  es: ['☐ ☒ ☐ ☐'],
  en: ['☐ ☒ ☐ ☐'],
  fr: ['☐ ☒ ☐ ☐'],
});

/** A number that no commitment of the plan has. */
export const unresolvedReference = said('unresolved-reference', commitments, {
  es: ['El trabajo continúa lo previsto en el compromiso 197 del mismo plan.'],
  en: ['The work goes on from commitment 197 of the same plan.'],
  fr: ["Le travail poursuit l'engagement 197 du même plan."],
});

/** The heading behind the policy areas runs on from the last of them. */
export const gluedHeading: Fault = {
  rule: 'glued-heading',
  layouts: national,
  plant: () => true,
  print(lines) {
    const at = lines.findIndex(({ role }) => role === 'areas');
    const [areas, heading] = lines.slice(at, at + 2);
    if (areas && heading) lines.splice(at, 2, { ...areas, text: `${areas.text}${heading.text}` });
  },
};

/** The first word of a local member’s name, without its third letter. */
export const nameSpelledOtherwise: Fault = {
  rule: 'name-spelled-otherwise',
  layouts: ['C'],
  plant(record) {
    const { facts, style } = record;
    const name = style.memberName.match(/^\p{L}+/u)?.[0] ?? '';
    if (name.length < 5 || !locals.some(({ member_id }) => member_id === facts.member.member_id)) return false;
    const other = `${name.slice(0, 2)}${name.slice(3)}`;
    style.planted.closing = inLanguage(record, {
      es: [`Las mesas se celebran en ${other} cada semana.`],
      en: [`The tables meet in ${other} every week.`],
      fr: [`Les tables se réunissent à ${other} chaque semaine.`],
    });
    return true;
  },
};

/** Those who carry the plan out sit on the body that watches it. */
export const overseerOverseen = said('overseer-overseen', ['C'], {
  es: [
    '¿Qué arreglos institucionales existen para coordinar el plan?',
    'El Comité Directivo es el órgano ejecutivo del plan.',
    'Describa el organismo de supervisión independiente que ha identificado para este plan.',
    'Estará integrado por un representante del Comité Directivo.',
  ],
  en: [
    'What institutional arrangements are in place to coordinate the plan?',
    'The Steering Committee is responsible for the plan.',
    'Describe the independent Monitoring Body you have identified for this plan.',
    'It will be composed of representatives of the Steering Committee.',
  ],
  fr: [
    'Quels arrangements institutionnels existent pour coordonner le plan ?',
    'Le Comité Directeur est responsable du plan.',
    'Décrivez l’organisme de suivi indépendant que vous avez identifié pour ce plan.',
    'Il sera composé de représentants du Comité Directeur.',
  ],
});
