import { fold } from '../../source/fold.ts';
import type { Evidence } from '../evidence.ts';
import type { Found, Rule } from '../rule.ts';
import { type RecordSource, subjectOf } from '../subject.ts';
import words from '../untranslated.json' with { type: 'json' };
import { listWords, quoted } from '../wording.ts';

const untranslated = new Set(words.map(fold));

/** One of OGP’s policy areas under one name in the fact box and under another in the list of commitments. */
export const areaTwoNames: Rule = {
  id: 'area-two-names',
  severity: 'note',
  title: { es: 'Un área de política con dos nombres', en: 'One policy area under two names' },
  looksFor: {
    es: 'Un área de política de OGP que la ficha llama de un modo y la lista de compromisos de la misma página, de otro.',
    en: 'One of OGP’s policy areas that the fact box calls by one name and the list of commitments on the same page by another.',
  },
  matters: {
    es: 'Quien busque en la página el área por un nombre no encuentra los compromisos que llevan el otro.',
    en: 'Whoever searches the page for the area by one name does not find the commitments that carry the other.',
  },
  silentWhen: {
    es: 'Solo cambian acentos o mayúsculas, o uno de los nombres está sin traducir: de eso trata otra regla.',
    en: 'Only accents or capitals differ, or one of the names is left untranslated: another rule looks at those.',
  },
  *findOn({ source }, evidence) {
    const pairs = pairsOf(evidence, source);
    if (pairs.length === 0) return;
    const said = pairs.map(({ head, list }) => ({ head: quoted(head), list: quoted(list) }));
    const named = listWords(
      said.map(({ head, list }) => ({
        es: `${head.es} en la ficha y ${list.es} en la lista`,
        en: `${head.en} in the fact box and ${list.en} in the list`,
      })),
    );
    yield {
      subject: subjectOf(source),
      es: `La página da dos nombres a ${pairs.length === 1 ? 'una misma área' : `cada una de ${pairs.length} áreas`} de política de OGP: ${named.es}.`,
      en: `The page gives two names to ${pairs.length === 1 ? 'one' : `each of ${pairs.length}`} of OGP’s policy areas: ${named.en}.`,
      passages: pairs.flatMap(({ passages }) => passages),
    };
  },
};

/** The areas of the fact box that the list names otherwise, each with the first entry that does. */
function pairsOf({ by, passagesOf }: Evidence, { source_id, record_id }: RecordSource) {
  const first = new Map<string, { list: string; passage: Found['passages'][number] }>();
  for (const { position, policy_area_id, policy_area_verbatim } of by('listings', 'source_id', source_id)) {
    if (policy_area_id === null || policy_area_verbatim === null) continue;
    if (first.has(policy_area_id) || untranslated.has(fold(policy_area_verbatim))) continue;
    const passage = passagesOf('listing', `${source_id}:${position}`, 'policy_area_verbatim')[0];
    first.set(policy_area_id, { list: policy_area_verbatim, passage });
  }
  return by('commitment_policy_areas', 'commitment_id', record_id).flatMap(
    ({ stated_in, position, policy_area_id, verbatim }) => {
      const listed = policy_area_id === null ? undefined : first.get(policy_area_id);
      const here = passagesOf('commitment_policy_area', `${record_id}:${stated_in}:${position}`, 'verbatim').find(
        (one) => one.source_id === source_id,
      );
      if (stated_in !== 'glance' || !listed || !here || untranslated.has(fold(verbatim))) return [];
      if (fold(listed.list) === fold(verbatim)) return [];
      return [{ head: verbatim, list: listed.list, passages: [here, listed.passage] }];
    },
  );
}
