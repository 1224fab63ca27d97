import { recordIdOf } from '../due/due.ts';
import type { Facts } from '../records/facts.ts';
import type { PageRecord } from '../records/page-record.ts';
import * as answers from './answers.ts';
import * as dates from './dates.ts';
import type { Fault } from './fault.ts';
import * as lists from './lists.ts';
import * as numbers from './numbers.ts';
import * as slips from './slips.ts';
import * as titles from './titles.ts';

/** Every fault. To add one, add it to the file of its kind: whatever these files export is one. */
export const faults: readonly Fault[] = [dates, numbers, answers, lists, titles, slips].flatMap((kind): Fault[] =>
  Object.values(kind),
);

/** The faults that a page of a layout and language can be made to have. */
export const faultsOf = ({ layout, language }: Pick<Facts, 'layout' | 'language'>): readonly Fault[] =>
  faults.filter(
    ({ layouts, languages }) => layouts.includes(layout) && (languages === undefined || languages.includes(language)),
  );

/** Puts a fault on a page, where it has what the fault contradicts, and says which finding is due. */
export function plant(record: PageRecord, fault: Fault): boolean {
  if (!fault.plant(record)) return false;
  const { facts } = record;
  const { rule, about } = fault;
  facts.findings.push(
    about === 'member'
      ? { rule, subject: facts.member.member_id, key: facts.listings.at(-1)?.commitment_id ?? '' }
      : { rule, subject: recordIdOf(facts) },
  );
  return true;
}
