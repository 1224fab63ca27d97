import { dateOf, formatDate, formatDue, formatRange } from '../../../format/dates.ts';
import type { MarksOf } from '../../../format/marks.ts';
import { inQuotes } from '../../../format/quoted-words.ts';
import type { MilestoneRow } from '../../../model/milestone.ts';
import type { PassageRow } from '../../../model/passage.ts';
import type { CommitmentRecord } from '../../../model/records.ts';
import type { Language } from '../../../strings/routes.ts';
import type { Words } from '../../../strings/words.ts';

/** A stretch of the lead: words of the interface, or words of the source with the lines they were read from. */
export interface Piece {
  text: string;
  /** Printed in a source, so it is marked with the language of that source. */
  quoted: boolean;
  marks: PassageRow[];
}

/** Whether all that is known of a commitment stands in a sheet: it is that which is silent. */
const inSheet = ({ coverage }: CommitmentRecord): boolean => coverage === 'tabulated';

const plain = (text: string): Piece => ({ text, quoted: false, marks: [] });

/** What sentences are made of besides what they say. */
interface Wording {
  marks: MarksOf;
  words: Words;
  lang: Language;
  /** Language of the words of the source. */
  textLang: string;
}

/**
 * Builds the sentences at the head of a commitment by rule: who promised what, who answers for it, by when.
 *
 * Shape: `[[{text: "Marruecos"}, {text: " se comprometió a lo siguiente: "}, …], …]`. What is not known is said to be so.
 */
export function leadSentences(commitment: CommitmentRecord, member: string, wording: Wording): Piece[][] {
  const { marks, words, lang } = wording;
  const { lead } = words.commitment;
  const id = commitment.commitment_id;
  const who = fill(commitment.long_title === null ? lead.untitled : lead.promise, {
    // A name with its country, "Regueb, Túnez", is closed by a comma before its verb.
    member: [plain(commitment.long_title !== null && member.includes(',') ? `${member},` : member)],
    what: [quote(commitment.long_title ?? '', marks('commitment', id, 'long_title'), lang)],
  });
  return [who, responsible(commitment, wording), ...span(commitment, wording)];
}

function responsible(commitment: CommitmentRecord, { marks, words }: Wording): Piece[] {
  const { lead } = words.commitment;
  const named = (role: string) => commitment.organisations.filter((organisation) => organisation.role === role);
  const [leads, involved] = [named('lead'), named('involved')];
  const shown = leads.length > 0 ? leads : involved;
  if (shown.length === 0) return [plain(inSheet(commitment) ? lead.responsibleNoneInSheet : lead.responsibleNone)];
  const once = Map.groupBy(shown, ({ organisation_id }) => organisation_id);
  const pieces = [...once.values()].map((same): Piece => {
    const places = same.flatMap(({ commitment_id, role, position }) =>
      marks('commitment_organisation', `${commitment_id}:${role}:${position}`, 'verbatim'),
    );
    return { text: same[0]?.name ?? '', quoted: true, marks: places };
  });
  const template =
    leads.length === 0 ? lead.involved : pieces.length === 1 ? lead.responsibleOne : lead.responsibleMany;
  return fill(template, { who: join(pieces, lead.and) });
}

function span(commitment: CommitmentRecord, wording: Wording): Piece[][] {
  const { marks, words, lang, textLang } = wording;
  const { lead } = words.commitment;
  const [start, end] = [dateOf(commitment, 'start', textLang), dateOf(commitment, 'end', textLang)];
  const when = formatRange(start, end, lang);
  const [none, onlyStart, onlyEnd] = inSheet(commitment)
    ? [lead.spanNoneInSheet, lead.spanStartInSheet, lead.spanEndInSheet]
    : [lead.spanNone, lead.spanStart, lead.spanEnd];
  if (when === null) return [[plain(none)], ...lastDue(commitment.milestones, wording)];
  const id = commitment.commitment_id;
  const places = [...marks('commitment', id, 'start_verbatim'), ...marks('commitment', id, 'end_verbatim')];
  const piece: Piece = { text: when, quoted: false, marks: places };
  const [from, until] = [formatDate(start, lang), formatDate(end, lang)];
  const ends = until === null ? onlyStart : from === null ? onlyEnd : lead.span;
  const template = from === until ? lead.sameSpan : ends;
  const who = commitment.dates_stated_in === 'irm_summary' ? lead.byIrm : '';
  return [fill(template.replace('{when}', `{when}${who}`), { when: [piece] })];
}

function lastDue(milestones: readonly MilestoneRow[], { marks, words, lang, textLang }: Wording): Piece[][] {
  const dated = milestones.filter((milestone) => milestone.due_latest !== null);
  const last = dated.toSorted((a, b) => (a.due_latest ?? '').localeCompare(b.due_latest ?? '')).at(-1);
  const when = last && formatDue(dateOf(last, 'due', textLang), lang);
  if (!last || !when) return [];
  const piece: Piece = {
    text: when,
    quoted: false,
    marks: marks('milestone', last.milestone_id, 'due_verbatim'),
  };
  return [fill(words.commitment.lead.lastDue, { when: [piece] })];
}

const quote = (text: string, marks: PassageRow[], lang: Language): Piece => ({
  text: inQuotes(text.replace(/[.;]$/u, ''), lang),
  quoted: true,
  marks,
});

function join(pieces: readonly Piece[], and: (next: string) => string): Piece[] {
  return pieces.flatMap((piece, index) => {
    if (index === 0) return [piece];
    return [plain(index === pieces.length - 1 ? and(piece.text) : ', '), piece];
  });
}

/** Puts pieces in the places of a template. Shape: `("Responde {who}.", {who: […]})` → `[{text: "Responde "}, …, {text: "."}]`. */
function fill(template: string, pieces: Readonly<Record<string, Piece[]>>): Piece[] {
  const filled = template.split(/\{(\w+)\}/u).flatMap((part, index) => {
    if (index % 2 === 1) return pieces[part] ?? [];
    return part === '' ? [] : [plain(part)];
  });
  return stopBeforeMark(filled);
}

/** Moves a stop or comma from behind a mark to before it, as behind a footnote's number it would float alone. */
function stopBeforeMark(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => {
    const stop = /^[.,;]/u.exec(pieces[index + 1]?.text ?? '')?.[0];
    const before = pieces[index - 1];
    const text = before && before.marks.length > 0 ? piece.text.replace(/^[.,;]/u, '') : piece.text;
    if (piece.marks.length === 0 || stop === undefined) return text === '' ? [] : [{ ...piece, text }];
    return [
      { ...piece, text, marks: [] },
      { ...plain(stop), marks: piece.marks },
    ];
  });
}
