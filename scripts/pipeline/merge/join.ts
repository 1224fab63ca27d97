import { recordId, type Table } from '../../../src/model/table.ts';
import { tables } from '../../../src/model/tables.ts';
import { align } from './align.ts';
import { type Block, blocks, blockTables } from './blocks.ts';
import { type AnyRow, cells, type Held, heldIn, placeOfRow, sameLanguage } from './held.ts';
import type { Page } from './page.ts';
import type { ProvenRow } from './prove.ts';
import { type InCapture, rekey, rowsByCapture, underKeyOf } from './rekey.ts';
import { SectionNumbers } from './section-numbers.ts';

/** A row that one capture has and another has not. */
export interface Lone {
  held: Held;
  /** The capture that has not got it. */
  against: Page;
  shown: boolean;
}

/** Captures of one record whose parts cannot be told apart, only counted. */
export interface Counted {
  shown: readonly Held[];
  other: readonly Held[];
}

/** The captures of one record, brought together block by block. Of one capture alone every row is as it was read, and none is told. */
export interface Joined {
  held: Held[];
  lone: Lone[];
  counted: Counted[];
  /** What became of rows that are not shown under their own id, by `placeOfRow`; `null` where they are not shown at all. */
  moved: Map<string, string | null>;
}

/**
 * Brings the captures of one record together, the newest first. A block (`blocks.ts`) is shown whole from the newest
 * capture that has it; rows of the others that are of the same things come under the ids of those, so that equal values
 * keep the passages of all. What is left over on either side is handed on as such, and nothing is listed twice.
 */
export function joinCaptures(captures: readonly Page[]): Joined {
  const joined: Joined = { held: [], lone: [], counted: [], moved: new Map() };
  const [newest] = captures;
  if (captures.length < 2 || !newest) return joined;
  const sections = new SectionNumbers();
  const shownElsewhere = new Set<string>();
  let sectionsFrom: Page | null = null;
  for (const block of blocks)
    for (const rows of rowsByCapture(block, captures)) {
      const first = rows.find((one) => one.held.length > 0);
      if (!first) continue;
      const from: InCapture | undefined =
        block.table === 'figures' && sectionsFrom ? rows.find(({ page }) => page === sectionsFrom) : first;
      const shown: InCapture | null = from && mayShow(block, from.held, captures, shownElsewhere) ? from : null;
      for (const { told } of shown?.held ?? []) if (block.elsewhere) shownElsewhere.add(block.elsewhere(cells(told)));
      const under = (shown?.held ?? []).map((one) => sections.number(one, joined.moved));
      if (block.table === 'sections' && shown) sectionsFrom = shown.page;
      joined.held.push(...under);
      for (const other of rows)
        if (other.page !== shown?.page) compare(block, { page: shown?.page ?? newest, held: under }, other, joined);
    }
  joined.held.push(...captures.flatMap((page) => ownRows(page, joined.moved)));
  return joined;
}

/**
 * An older block is not shown beside a newer one that has the same thing elsewhere (an institution in another role), and
 * no OGP value where a newer review says that there is none.
 */
function mayShow(block: Block, held: readonly Held[], captures: readonly Page[], elsewhere: ReadonlySet<string>) {
  if (block.elsewhere && held.some(({ told }) => elsewhere.has(block.elsewhere?.(cells(told)) ?? ''))) return false;
  if (block.table !== 'commitment_ogp_values' || cells((held[0] as Held).told).assessor !== 'irm') return true;
  const newer = captures.slice(0, captures.indexOf((held[0] as Held).page));
  return !newer.some(({ rows }) =>
    rows.some(({ table, row }) => table === 'observations' && 'question' in row && denies(row)),
  );
}

const denies = (row: { question: string; value: string | null }) =>
  row.question === 'relevance' && (row.value === 'not_relevant' || row.value === 'no');

function compare(block: Block, shown: InCapture, other: InCapture, { held, lone, counted, moved }: Joined): void {
  const oneLanguage = sameLanguage(shown.page.source, other.page.source);
  const found = align(block, shown.held, other.held, oneLanguage);
  for (const pair of found.pairs) {
    const under = underKeyOf(pair.shown, pair.other, oneLanguage && block.filled === true);
    moved.set(placeOfRow(other.page, pair.other.told), String(recordIdOf(under.row)));
    held.push(under);
  }
  for (const one of found.onlyOther) moved.set(placeOfRow(other.page, one.told), null);
  // A block that one capture has and the other has not is missing in any language.
  if (found.told || shown.held.length === 0 || other.held.length === 0) {
    for (const one of found.onlyShown) lone.push({ held: one, against: other.page, shown: true });
    for (const one of found.onlyOther) lone.push({ held: one, against: shown.page, shown: false });
  } else if (block.table === 'milestones') counted.push({ shown: shown.held, other: other.held });
}

const recordIdOf = ({ table, row }: ProvenRow) => recordId(tables[table] as unknown as Table, row as AnyRow);

/**
 * Rows of a capture that belong to no block. The state of a milestone goes with its milestone; where that is not shown it
 * is kept as said of the commitment, under the number of the milestone.
 */
function ownRows(page: Page, moved: Joined['moved']): Held[] {
  const { source_id, record_id } = page.source;
  return page.rows.flatMap((told) => {
    if (blockTables.has(told.table)) return [];
    const row = cells(told);
    const subject = `${source_id} milestone ${row.subject_id}`;
    if (told.table !== 'observations' || !moved.has(subject)) return [heldIn(page, told)];
    const milestone = moved.get(subject);
    const changes = milestone
      ? { subject_id: milestone }
      : {
          subject_type: 'commitment',
          subject_id: record_id,
          position: Number(/\d+$/.exec(String(row.subject_id))?.[0]),
        };
    const { subject_id, part, question, position } = { ...row, ...changes } as AnyRow;
    const observation_id = [subject_id, part, question, position, source_id].join('.');
    moved.set(placeOfRow(page, told), observation_id);
    return [{ page, row: rekey(told, { ...changes, observation_id }), told }];
  });
}
