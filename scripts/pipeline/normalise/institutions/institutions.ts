import { createHash } from 'node:crypto';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { fold, slug } from '../../source/fold.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, onOneLine, slice } from '../../source/span.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../spellings/spelling.ts';
import { type DraftRow, draftRow } from '../draft.ts';
import { withoutContacts } from './contacts.ts';
import { withoutKinds } from './kinds.ts';
import { splitMarked } from './marks.ts';
import { isOfBody, splitList } from './split-list.ts';

const none = lookupOf({ none: phrases.no_institution });
const longestId = 96;

/** Splits printed institutions into one fragment each; behind what says of which kind they are a list may be marked anew. Reports `list-without-separators`. */
export function splitInstitutions(values: readonly Fragment[], source: SourceText, report: Report): Fragment[] {
  return values
    .flatMap(withoutContacts)
    .flatMap((value) => splitMarked(value, source))
    .flatMap(withoutKinds)
    .flatMap((value) => (value.text.includes(';') ? [value] : splitMarked(value, source)))
    .flatMap((value) => (values.length > 1 && isOfBody(value) ? [value] : splitList(value, source, report)))
    .flatMap((piece) => withoutMarks(piece) ?? [])
    .filter((piece) => !none(piece.text) && /\p{L}/u.test(piece.text));
}

/** `CENTAL and others`, `etc.`: what is not named. */
const andOthers = pattern`(?:^|[\s,]+(?:${phrases.conjunctions}\s+)?)${phrases.institution_rest}$`;

/** The number of a note of the plan, `[3]`. */
const footnote = /\s?\[\d{1,3}\]$/;
/** Its address on the web. */
const address = /\s?\((?:https?:\/\/|www\.)[^\s()]{1,200}\)$/;

/** `A.C.`, `Inc.`, `e.V.`, `z.s.` end a name with a stop of their own. */
const ofCompany = /(?:(?:\p{Lu}\.\s?){2,}|[\s,](?:Inc|Ltd|Corp|Co|Ltda|Cía|[a-z]\.\s?\p{L})\.)$/u;

/** The word for and in front of the last of a list, in small letters: `and legal aid providers`. */
const openingAnd = pattern`^${phrases.conjunctions}\s+(?:the\s+)?`;
const andBefore = (text: string): number =>
  /^(?:\p{Ll}|&)/u.test(text) ? (openingAnd.exec(text)?.[0].length ?? 0) : 0;

/** Without the marks of lists and formulas before a name, and the stops behind it; the stop of `A.C.` stays. */
const withoutMarks = (piece: Fragment): Fragment | null => {
  const marks = /^[\s=+@•·/|-]{1,8}/.exec(piece.text)?.[0].length ?? 0;
  const before = marks + andBefore(piece.text.slice(marks, marks + 12));
  const tail = piece.text.slice(-8);
  const after = ofCompany.test(tail) ? 0 : (/(?<![.,;/\s])[.,;/\s]+$/.exec(tail)?.[0].length ?? 0);
  const name = slice(piece, before, piece.text.length - after);
  const others =
    name &&
    (footnote.exec(name.text.slice(-8)) ??
      address.exec(name.text.slice(-220)) ??
      andOthers.exec(fold(name.text.slice(-60))));
  return others ? slice(name, 0, name.text.length - others[0].length) : name;
};

/** The id of an institution: its member and its name in short form, cut with a hash of the whole where it is long. */
export function organisationId(memberId: string, name: string): string {
  const short = slug(name);
  const id = `${memberId}-${short}`;
  if (short !== '' && id.length <= longestId) return id;
  const hash = createHash('sha256')
    .update(short === '' ? name : short)
    .digest('hex')
    .slice(0, 8);
  return `${id.slice(0, longestId - 9).replace(/-$/, '')}-${hash}`;
}

interface Owner {
  table: 'commitment_organisations' | 'action_plan_organisations';
  column: 'commitment_id' | 'action_plan_id';
  id: string;
  memberId: string;
  role: 'lead' | 'support' | 'involved';
}

/** Rows for the institutions of one role: each institution once, with every place that names it. */
export function organisationRows(names: readonly Fragment[], owner: Owner): DraftRow[] {
  const byId = new Map<string, Fragment[]>();
  for (const name of names) {
    const id = organisationId(owner.memberId, onOneLine(name));
    const places = byId.get(id);
    if (places) places.push(name);
    else byId.set(id, [name]);
  }
  return [...byId].flatMap(([organisation_id, places], i) => {
    const name = onOneLine(places[0] as Fragment);
    const link = { role: owner.role, position: i + 1, organisation_id, verbatim: name, [owner.column]: owner.id };
    return [
      draftRow('organisations', { organisation_id, member_id: owner.memberId, name }, { name: places }),
      draftRow(owner.table, link as never, { verbatim: places } as never),
    ];
  });
}
