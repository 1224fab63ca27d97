import { createHash } from 'node:crypto';
import type { Report } from '../diagnostics/diagnostic.ts';
import { fold, slug } from '../source/fold.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, slice, split } from '../source/span.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf, lookupOf } from '../spellings/spelling.ts';
import { type DraftRow, draftRow } from './draft.ts';

const templates = new RegExp(`(?<![\\p{L}])(?:${anyOf(allOf(phrases.institution_templates))})`, 'gu');
const none = lookupOf({ none: phrases.no_institution });
const noun = new RegExp(`(?<![\\p{L}])(?:${anyOf(allOf(phrases.institution_nouns))})(?:s|es)?(?![\\p{L}])`, 'u');
const functionWord = new RegExp(`(?:^|\\s)(?:${anyOf(allOf(phrases.function_words))})$`, 'u');
const acronym = /^\p{Lu}[\p{Lu}\d-]{1,9}$/u;

/** Shortest list that is split without separators, in characters. */
const longEnough = 100;
const longestId = 96;

/** Splits printed institutions into one fragment each. Reports `list-without-separators`. */
export function splitInstitutions(values: readonly Fragment[], source: SourceText, report: Report): Fragment[] {
  return values
    .flatMap(withoutTemplates)
    .flatMap((value) => splitOne(value, source, report))
    .flatMap((piece) => slice(piece, 0, piece.text.length - (/[.,;\s]*$/.exec(piece.text)?.[0].length ?? 0)) ?? [])
    .filter((piece) => !none(piece.text) && /\p{L}/u.test(piece.text));
}

/** Labels of the form that the capture left inside the value: `Agencias no gubernamentales involucradas:`. */
function withoutTemplates(value: Fragment): Fragment[] {
  const pieces: Fragment[] = [];
  let start = 0;
  for (const match of fold(value.text).matchAll(templates)) {
    const piece = slice(value, start, match.index);
    if (piece) pieces.push(piece);
    start = match.index + match[0].length;
  }
  const last = slice(value, start);
  return last ? [...pieces, last] : pieces;
}

function splitOne(value: Fragment, source: SourceText, report: Report): Fragment[] {
  if (value.text.includes(';')) return split(value, /;/g);
  const commas = split(value, /,(?![^(]*\))/g);
  // A comma also stands inside names (Ministry of Culture, Youth and Sports): every piece must name a body.
  if (commas.length > 1 && commas.every((piece) => noun.test(fold(piece.text)) || acronym.test(piece.text)))
    return commas;
  return commas.length === 1 ? splitAtCapitals(value, source, report) : [value];
}

/** Splits a long list without separators where a capital follows a lower-case word that is no function word. */
function splitAtCapitals(value: Fragment, source: SourceText, report: Report): Fragment[] {
  if (value.text.length < longEnough) return [value];
  const starts = [...value.text.matchAll(/(?<=\p{Ll}\s)\p{Lu}\p{Ll}/gu)]
    .map((match) => match.index)
    .filter((at) => !functionWord.test(fold(value.text.slice(0, at).trimEnd())));
  const bounds = [0, ...starts, value.text.length];
  const pieces = bounds.slice(1).flatMap((end, i) => slice(value, bounds[i] ?? 0, end) ?? []);
  if (pieces.length < 3 || pieces.some((piece) => !piece.text.includes(' '))) return [value];
  report('list-without-separators', source.place(value), `${pieces.length} places`);
  return pieces;
}

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
    const id = organisationId(owner.memberId, name.text);
    byId.set(id, [...(byId.get(id) ?? []), name]);
  }
  return [...byId].flatMap(([organisation_id, places], i) => {
    const name = (places[0] as Fragment).text;
    const link = { role: owner.role, position: i + 1, organisation_id, verbatim: name, [owner.column]: owner.id };
    return [
      draftRow('organisations', { organisation_id, member_id: owner.memberId, name }, { name: places }),
      draftRow(owner.table, link as never, { verbatim: places } as never),
    ];
  });
}
