import { fold } from '../../source/fold.ts';
import { type NumberedMilestone, numberedMilestones } from '../numbered-milestones.ts';
import type { Rule } from '../rule.ts';
import { count } from '../wording.ts';

/** Words that say how many or when, or may: numbers and articles that are numbers too, ordinals, stretches of time, what goes on. */
const measures = new RegExp(
  `(?<!\\p{L})(?:${[
    'un|una|uno|unos|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|docena|veinte|cien|ciento|mil|mitad|todos?|todas?|cada|ambos|ambas',
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|hundred|thousand|half|all|each|every|both|once|twice',
    'une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt|cent|mille|moitie|tous|toutes|chaque',
    'primer|primero|primera|segundo|segunda|tercer|tercero|tercera|cuarto|first|second|third|fourth|premier|premiere|deuxieme|troisieme|quatrieme',
    'ano|anos|fin|final|an|ans|day|days|end',
    '(?:anual|mes|mensual|bimestr|trimestr|semestr|semana|dia|diari|permanent|continu|period|fecha|plazo)\\p{L}*',
    '(?:year|annual|month|quarter|week|dail|regular|ongoing|deadline|date)\\p{L}*',
    '(?:annee|annuel|mois|semaine|jour|quotid|delai|echeance)\\p{L}*',
    '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)',
    '(?:january|february|march|april|may|june|july|august|september|october|november|december)',
    '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|spring|summer|autumn|winter)',
  ].join('|')})(?!\\p{L})`,
  'u',
);
const dateLabels =
  /(?:fecha (?:de inicio|final|de finalizacion|de fin|de termino)|start date|end date|date de (?:debut|fin))\s*:?/gu;

/** Fewest milestones with an end that show that the plan gives one. */
const fewest = 2;

/** One milestone of a numbered list, of which others have an end, that says neither when nor how many. */
export const milestoneWithoutDate: Rule = {
  id: 'milestone-without-date',
  severity: 'note',
  title: { es: 'Un hito sin fecha ni cifra', en: 'A milestone without a date or a number' },
  looksFor: {
    es: 'Un hito de una lista numerada que no lleva fecha ni número alguno, mientras otros de la misma lista dicen cuándo terminan.',
    en: 'A milestone of a numbered list that has no date and no number of any kind, while others of the same list say when they end.',
  },
  matters: {
    es: 'Tal como está en la página, solo las palabras del hito dicen cuándo se puede dar por cumplido.',
    en: 'As it stands on the page, only the words of the milestone say when it can be taken as done.',
  },
  silentWhen: {
    es: 'Es el último de la lista, esta no está numerada de seguido o sus fechas van delante, menos de dos hitos llevan fecha, o el texto del hito tiene una cifra, un numeral, un artículo indeterminado o una palabra de tiempo («una guía», «cada año»).',
    en: 'It is the last of the list, the list is not numbered in one row or has its dates in front, fewer than two milestones have an end, or the text of the milestone has a digit, a numeral, an article that may be one or a word of time (“one guide”, “every year”).',
  },
  *find(evidence) {
    for (const { commitment_id } of evidence.dataset.commitments) {
      const rows = evidence.by('milestones', 'commitment_id', commitment_id);
      const dated = rows.filter(({ due_edtf }) => due_edtf);
      const undated = rows.filter(({ start_verbatim, due_verbatim }) => !start_verbatim && !due_verbatim);
      if (dated.length < fewest || undated.length === 0) continue;
      const shown = dated[0] && evidence.passagesOf('milestone', dated[0].milestone_id, 'due_verbatim')[0];
      // Where the last milestone ends is not known.
      for (const { row, title } of (numberedMilestones(evidence, rows) ?? []).slice(0, -1).filter(saysNothing)) {
        if (!undated.includes(row)) continue;
        const [all, some] = [count(rows.length, 'hito', 'milestone'), dated.length];
        yield {
          subject: { subject_type: 'commitment', subject_id: commitment_id },
          es: `De ${all.es}, ${some} dicen cuándo terminan; al hito ${row.position} la página no le da fecha ni cifra alguna.`,
          en: `Of ${all.en}, ${some} say when they end; the page gives milestone ${row.position} neither a date nor any number.`,
          passages: [title, shown],
        };
      }
    }
  },
};

function saysNothing({ text }: NumberedMilestone): boolean {
  const words = fold(text).replace(dateLabels, ' ');
  return !/[\d%½¼]/u.test(words) && !measures.test(words);
}
