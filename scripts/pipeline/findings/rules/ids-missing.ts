import type { CommitmentRow } from '../../../../src/model/commitment.ts';
import type { Rule } from '../rule.ts';
import { count, listWords } from '../wording.ts';

/** Most ids named of those missing. */
const most = 10;
/** Shortest run that tells anything, in ids. */
const shortest = 8;

/** Ids that are skipped in a run of numbers that is otherwise whole. */
export const idsMissing: Rule = {
  id: 'ids-missing',
  severity: 'gap',
  title: { es: 'Huecos en la numeración', en: 'Gaps in a run of ids' },
  looksFor: {
    es: 'Identificadores que faltan en una serie de números por lo demás seguida.',
    en: 'Ids missing from a run of numbers that is otherwise unbroken.',
  },
  matters: {
    es: 'Puede haber compromisos que ninguna lista nombra, o que se retiraron.',
    en: 'There may be commitments that no list names, or that were withdrawn.',
  },
  silentWhen: {
    es: 'Falta más de la décima parte de la serie, o son menos de ocho: entonces las listas solo dan una parte.',
    en: 'More than a tenth of the run is missing, or there are fewer than eight: the lists then only give a part.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const { member_id } of dataset.members) {
      const series = Map.groupBy(by('commitments', 'member_id', member_id), ({ commitment_id }) =>
        commitment_id.slice(0, -4),
      );
      for (const [letters, rows] of series) {
        const numbers = rows.map(numberOf).sort((a, b) => a - b);
        const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
        const idOf = (number: number) => `${letters}${String(number).padStart(4, '0')}`;
        const known = new Set(numbers);
        const missing: number[] = [];
        for (let number = first; number <= last; number++) if (!known.has(number)) missing.push(number);
        if (rows.length < shortest || missing.length === 0 || missing.length * 10 > last - first + 1) continue;
        const ids = listWords(missing.slice(0, most).map(idOf));
        const n = count(missing.length, 'identificador', 'id', { es: 'identificadores', en: 'ids' });
        const before = missing.flatMap((number) => (known.has(number - 1) ? [number - 1] : [])).slice(0, 3);
        const after = missing.flatMap((number) => (known.has(number + 1) ? [number + 1] : [])).slice(0, 3);
        yield {
          subject: { subject_type: 'member', subject_id: member_id },
          key: letters,
          es: `De ${idOf(first)} a ${idOf(last)} ${missing.length === 1 ? 'falta' : 'faltan'} ${n.es}: ${ids.es}.`,
          en: `From ${idOf(first)} to ${idOf(last)} ${n.en} ${missing.length === 1 ? 'is' : 'are'} missing: ${ids.en}.`,
          passages: [...before, ...after].map((number) => passagesOf('commitment', idOf(number), 'commitment_id')[0]),
        };
      }
    }
  },
};

const numberOf = ({ commitment_id }: CommitmentRow) => Number(commitment_id.slice(-4));
