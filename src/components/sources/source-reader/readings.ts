import { codeLabel } from '../../../format/codes.ts';
import { columnLabel } from '../../../format/columns.ts';
import { href } from '../../../format/urls.ts';
import { commitmentIdPattern } from '../../../model/commitment.ts';
import type { SourceLine } from '../../../model/records.ts';
import type { Language } from '../../../strings/routes.ts';
import { wordsIn } from '../../../strings/words.ts';

type Reading = SourceLine['readings'][number];

/** What was read from a line, of one record, in words, and the place of the site that shows it. */
export interface ShownReading {
  label: string;
  /** Titles of the columns; none where the label says it all. */
  fields: string[];
  href: string;
  /** How many records of the line read like this. */
  count: number;
}

/** What a reader needs to find records that have no page of their own. */
export interface Places {
  /** Commitment of each entry of a list, by the id of the entry. */
  listings: ReadonlyMap<string, string>;
  /** The page the source itself is of, for records shown nowhere else. */
  own: string;
}

/** Groups the readings of a line by record, in the order they stand on the line. */
export function describeReadings(readings: readonly Reading[], places: Places, lang: Language): ShownReading[] {
  // An institution is read where its link to the commitment is read: saying it twice helps nobody.
  const told = readings.filter(({ record_type }) => record_type !== 'organisation');
  const records = Map.groupBy(told, ({ record_type, record_id }) => `${record_type}\n${record_id}`);
  const shown = [...records.values()].flatMap((group) => {
    const [first] = group;
    return first ? [describeRecord(first, group, places, lang)] : [];
  });
  return countSame(shown);
}

function describeRecord(first: Reading, group: readonly Reading[], places: Places, lang: Language): ShownReading {
  const named = group
    .filter(({ record_type }) => record_type !== 'finding')
    .filter(({ field }) => field !== 'verbatim' && field !== 'state' && field !== 'value');
  const fields = [...new Set(named.map(({ record_type, field }) => columnLabel(record_type, field, lang)))];
  return { label: recordLabel(first, lang), fields, href: addressOf(first, places, lang), count: 1 };
}

/** Several institutions on one line are one entry with their number. */
function countSame(shown: readonly ShownReading[]): ShownReading[] {
  const groups = Map.groupBy(shown, ({ label, fields, href: address }) => [label, ...fields, address].join('\n'));
  return [...groups.values()].flatMap((same) => (same[0] ? [{ ...same[0], count: same.length }] : []));
}

/** Shape: `"hito 3"`, `"juicio o estado: verificable"`, `"compromiso"`. */
export function recordLabel(
  { record_type, record_id }: Pick<Reading, 'record_type' | 'record_id'>,
  lang: Language,
): string {
  const label = codeLabel('record_type', record_type, lang);
  if (record_type === 'observation') {
    const question = record_id.split('.')[2] ?? '';
    return codeLabel('question', question, lang);
  }
  if (record_type.endsWith('_organisation')) {
    return wordsIn(lang).source.inRole(codeLabel('record_type', 'organisation', lang), roleLabel(record_id, lang));
  }
  const place = /-[MISF](\d+)$/u.exec(record_id)?.[1];
  return place ? `${label} ${place}` : label;
}

const roleLabel = (id: string, lang: Language): string => codeLabel('organisation_role', id.split(':')[1] ?? '', lang);

function addressOf({ record_type, record_id }: Reading, places: Places, lang: Language): string {
  if (record_type === 'listing') {
    const listed = places.listings.get(record_id);
    return listed ? href(lang, 'commitments', listed) : places.own;
  }
  if (record_type === 'source') return places.own;
  if (record_type === 'finding') return href(lang, 'findings', record_id);
  if (record_type === 'member') return href(lang, 'members', record_id);
  if (record_type === 'action_plan') return href(lang, 'plans', record_id);
  const subject = record_id.split(/[.:]/u)[0] ?? record_id;
  const owner = subject.replace(/-(?:[MISF]\d+|announced)$/u, '');
  if (!commitmentIdPattern.test(owner))
    return `${href(lang, routeOf(owner), owner)}${subject.includes('-S') ? `#${subject}` : record_type === 'difference' ? '#capturas' : ''}`;
  if (subject !== owner) return `${href(lang, 'commitments', owner)}#${subject}`;
  return `${href(lang, 'commitments', owner)}${partOfPage[record_type] ?? '#ficha'}`;
}

/** The page of a record that is no commitment, told from its id: `kenya-2023` is a plan, `kenya` a member. */
const routeOf = (id: string) => (/-\d{4}$/u.test(id) ? 'plans' : 'members');

/** Where the page of a commitment shows records that have no place of their own; the rest stand among its facts. */
const partOfPage: Partial<Record<Reading['record_type'], string>> = {
  observation: '#juicios',
  commitment: '',
  difference: '#capturas',
};
