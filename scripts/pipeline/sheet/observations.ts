import type { ObservationRow } from '../../../src/model/observation.ts';
import { type DraftRow, draftRow } from '../normalise/draft.ts';
import type { Fragment } from '../source/span.ts';
import { type CellText, type SheetReading, textOf } from './cell-text.ts';
import { type Coded, codeOf, readCode, readMark } from './codes.ts';
import { columns } from './columns.ts';
import { columnsAs, type Sheet, type SheetRow } from './read-sheet.ts';

const judgements = columnsAs(columns, 'judgement');
const ogpValues = columnsAs(columns, 'ogp_value');

type Asked = Pick<ObservationRow, 'question' | 'report' | 'position'>;

/** A judgement of the IRM in a row. Its two reports are kept apart by their name in the id. */
function observation(
  id: string,
  asked: Asked,
  { state, value }: Coded,
  cell: CellText | null,
  sourceId: string,
): DraftRow {
  const { question, report, position } = asked;
  const part = report === null ? 'sheet' : `sheet-${report}`;
  const row: ObservationRow = {
    observation_id: `${id}.${part}.${question}.${position}.${sourceId}`,
    subject_type: 'commitment',
    subject_id: id,
    part: 'sheet',
    question,
    position,
    assessor: 'irm',
    state,
    value,
    verbatim: cell?.text ?? null,
    source_id: sourceId,
    report,
    // Which of several sources is shown is known when all are read (`merge/judgements.ts`).
    shown: true,
  };
  return draftRow('observations', row, { verbatim: cell?.places ?? null });
}

/** Rows for every judgement that sheets ask: those of this row, and as absent those of columns that this edition does not have. */
export function observationRows(id: string, row: SheetRow, { header }: Sheet, reading: SheetReading): DraftRow[] {
  const judged = judgements.map(({ column, question, report = null, scale }) => {
    const asked = { question, report, position: 1 };
    if (!header.indexOf.has(column))
      return observation(id, asked, { state: 'absent', value: null }, null, reading.sourceId);
    const cell = textOf(row.cell(column));
    return observation(id, asked, readCode(scale, cell, reading), cell, reading.sourceId);
  });
  return [...judged, ...relevanceRows(id, row, reading)];
}

/**
 * The OGP values that the IRM credits a commitment with: one row for each mark, and a link. Where no mark stands, what the
 * cells say instead: all `0` is not relevant; `ND` and `NR` are states.
 */
function relevanceRows(id: string, row: SheetRow, reading: SheetReading): DraftRow[] {
  const marks = ogpValues.flatMap(({ column, value }) => {
    const cell = textOf(row.cell(column));
    return cell ? [{ column, cell, value, marked: readMark(cell, reading) }] : [];
  });
  const credited = marks.filter(({ marked }) => marked === true);
  const links = credited.map(({ column, cell, value }, i) =>
    draftRow(
      'commitment_ogp_values',
      {
        commitment_id: id,
        stated_in: 'sheet',
        position: i + 1,
        ogp_value_id: value,
        assessor: 'irm',
        verbatim: column,
      },
      { verbatim: cell.places },
    ),
  );
  const said: [Coded, CellText][] = credited.map(({ cell, value }) => [{ state: 'value', value }, cell]);
  const silent = marks.filter(({ marked }) => marked !== true);
  if (silent.length > 0 && silent.every(({ marked }) => marked === false)) {
    if (credited.length === 0) said.push([{ state: 'value', value: 'not_relevant' }, joined(silent)]);
  } else if (credited.length === 0) {
    const [first] = silent;
    const code = first && codeOf(first.cell.text);
    const alike = silent.every(({ cell }) => cell.text === first?.cell.text);
    if (first && code && alike) said.push([code, joined(silent)]);
  }
  const rows = said.map(([coded, cell], i) =>
    observation(id, { question: 'relevance', report: null, position: i + 1 }, coded, cell, reading.sourceId),
  );
  return [...rows, ...links];
}

/** Several cells as one: `0 · 0 · 0 · 0`. */
function joined(marks: readonly { cell: CellText }[]): CellText {
  const places: Fragment[] = marks.flatMap(({ cell }) => cell.places);
  return { text: marks.map(({ cell }) => cell.text).join(' · '), places };
}
