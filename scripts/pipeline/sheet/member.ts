import type { DraftRow } from '../normalise/draft.ts';
import { memberOfPlace, memberRow, type PrintedMember, readMember } from '../normalise/members.ts';
import { slug } from '../source/fold.ts';
import type { SheetReading } from './cell-text.ts';
import { linesOf } from './cell-text.ts';
import { levelOf } from './codes.ts';
import type { Places } from './places.ts';
import type { SheetRow } from './read-sheet.ts';

/**
 * Tells the member of a row by its name and its level; never by the letters of the id.
 *
 * A local government that the tables do not know has the country that its address or captured page gives it; else it is published under its
 * printed name, without a country, and told of with `sheet-place-unknown`. Reports `member-unknown` and returns `null` for any other unknown name, and `sheet-level-differs`.
 */
export function memberOf(row: SheetRow, places: Places, reading: SheetReading): PrintedMember | null {
  const { source, report } = reading;
  const [printed] = linesOf(row.field('member'));
  if (!printed) {
    report('sheet-cell-missing', row.place, '', 'the name of the member');
    return null;
  }
  const cell = row.field('level');
  const level = cell && levelOf(cell.text);
  const known = readMember(printed);
  if (known) {
    if (cell && level && level !== known.level)
      report('sheet-level-differs', source.place(cell), cell.text, `${known.level}, as ${known.name_en} is`);
    return known;
  }
  if (level !== 'local' || slug(printed.text) === '') {
    report('member-unknown', source.place(printed), printed.text);
    return null;
  }
  const short = places.shortNameOf(row, printed.text);
  const place = short && memberOfPlace(printed, short);
  if (place) return place;
  report('sheet-place-unknown', source.place(printed), printed.text);
  const name = printed.text;
  const member_id = slug(name.replace(/['’]/g, ''));
  return { member_id, name_es: name, name_en: name, level, country_code: null, printed };
}

export const memberRows = (members: Iterable<PrintedMember>): DraftRow[] => [...members].map(memberRow);
