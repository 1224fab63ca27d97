import { replaceAnswers } from '../records/answers.ts';
import { type Fault, inLanguage, local, national } from './fault.ts';
import { pending, yes } from './prepare.ts';
import { reviewed, said } from './said.ts';

/** The IRM stars a commitment whose impact it calls minor. */
export const starredAndImpact: Fault = {
  rule: 'starred-and-impact',
  layouts: ['A'],
  plant(record) {
    if ((record.facts.commitment?.cycle ?? 0) < 2015) return false;
    replaceAnswers(record.facts, yes('starred'));
    replaceAnswers(record.facts, { question: 'potential_impact', state: 'value', value: 'minor', verbatim: 'Minor' });
    return true;
  },
};

const isVerifiable = { es: ['● Verificable: sí'], en: ['● Verifiable: Yes'], fr: ['● Vérifiable : oui'] };

/** The fact box says that the review is pending; the review’s summary answers. */
export const headAndSummary = reviewed('head-and-summary', national, isVerifiable, (record) => {
  replaceAnswers(record.facts, pending('verifiable'));
  return true;
});

/** The fact box says that the commitment is not verifiable; the review’s summary, that it is. */
export const twoJudgements = reviewed('two-judgements', national, isVerifiable, (record) => {
  replaceAnswers(record.facts, { question: 'verifiable', state: 'value', value: 'no', verbatim: 'No' });
  return true;
});

/** The review speaks of an impact that the fact box does not give. */
export const judgementInProse = reviewed(
  'judgement-in-prose',
  ['A'],
  {
    es: ['Es probable que el compromiso tenga un impacto potencial moderado.'],
    en: ['The commitment is likely to have a moderate potential impact.'],
  },
  (record) => {
    replaceAnswers(record.facts, pending('potential_impact'));
    record.style.planted.judged = 'potential_impact';
    return true;
  },
);

/** The fact box calls the commitment verifiable; the review says what would make it so. */
export const verifiableToBeMade = reviewed(
  'verifiable-to-be-made',
  national,
  {
    es: ['Se recomienda añadir indicadores para que el compromiso sea verificable.'],
    en: ['Indicators should be added so that the commitment is verifiable.'],
  },
  (record) => {
    replaceAnswers(record.facts, yes('verifiable'));
    return true;
  },
);

/** The fact box has no line that says whether the commitment is verifiable; the next one has an answer. */
export const headLabelMissing: Fault = {
  rule: 'head-label-missing',
  layouts: national,
  plant(record) {
    replaceAnswers(record.facts, { question: 'verifiable', state: 'absent', value: null, verbatim: null });
    replaceAnswers(record.facts, pending('relevance'));
    record.facts.values = [];
    return true;
  },
};

/** The fact box of a local commitment leaves its sector empty. */
export const fieldEmptyInHead: Fault = {
  rule: 'field-empty-in-head',
  layouts: local,
  plant({ style }) {
    style.sectorInHead = false;
    return true;
  },
};

/** The question that comes next, with its answer: what stands behind it is no part of what stands before. */
const next = {
  es: ['¿Quién responde del registro?', 'La oficina de cada barrio.'],
  en: ['Who answers for the register?', 'The office of each district.'],
  fr: ['Qui répond du registre ?', 'Le bureau de chaque quartier.'],
};

/** The plan claims two values; the fact box credits one. */
export const valuesClaimedAndCredited = said(
  'values-claimed-and-credited',
  ['A'],
  {
    es: ['Principios de OGP Transparencia Participación cívica', ...next.es],
    en: ['OGP Principles Transparency Civic participation', ...next.en],
  },
  (record) => {
    const verbatim = inLanguage(record, { es: 'acceso a la información', en: 'Access to Information', fr: '' });
    replaceAnswers(record.facts, { question: 'relevance', state: 'value', value: 'access_to_information', verbatim });
    record.facts.values = [{ id: 'access_to_information', verbatim, stated_in: 'glance' }];
    return true;
  },
);

/** A question of the form is followed by the next one. */
export const questionWithoutAnswer: Fault = {
  rule: 'question-without-answer',
  layouts: ['C', ...national],
  plant(record) {
    const { facts, style } = record;
    if (facts.layout === 'C' && style.sections.length < 2) return false;
    if (facts.layout === 'C') style.planted.unanswered = true;
    else
      style.planted.closing = inLanguage(record, {
        es: ['¿Cómo se medirá el avance?', ...next.es],
        en: ['How will progress be measured?', ...next.en],
        fr: ['Comment le progrès sera-t-il mesuré ?', ...next.fr],
      });
    return true;
  },
};

/** A question about how is answered with a pronoun. */
export const answerCutShort = said('answer-cut-short', ['C', ...national], {
  es: ['¿Cómo se informará a las personas interesadas?', 'Ellos', ...next.es],
  en: ['How will the people who are interested be told?', 'They', ...next.en],
  fr: ['Comment les personnes intéressées seront-elles informées ?', 'Elles', ...next.fr],
});
