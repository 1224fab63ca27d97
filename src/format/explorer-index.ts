/** What the explorer loads: the shape of its files, written at build time and read in the browser. */

/** A value of a facet. `state` where it is an answer to a question, so that it can be drawn. */
export interface IndexValue {
  value: string;
  label: string;
  /** Language of the label, where it is not that of the page. */
  lang?: string;
  /** What tells it from others of the same name, in the language of the page. */
  note?: string;
  state?: string;
}

/**
 * Which values each commitment has. A row names one of `sets`, and a set names values by their place.
 *
 * Shape: `{sets: [[0], [0, 2]], rows: [0, 1, 1]}`: the first commitment has value 0, the others 0 and 2.
 */
export interface Column {
  sets: number[][];
  rows: number[];
}

export interface FacetData extends Column {
  values: IndexValue[];
}

/** A facet with its data, or with the name of the file that has them: long ones are loaded when they are opened. */
export interface IndexFacet {
  id: string;
  label: string;
  data?: FacetData;
  file?: string;
}

/** A facet whose data are there. */
export interface LoadedFacet extends IndexFacet {
  data: FacetData;
}

/** What is shown of a commitment. */
export interface ExplorerRow {
  id: string;
  title: string;
  titleLang: string;
  member: string;
  year: string;
  period: string;
  coverage: string;
  /** What the IRM says of its completion. */
  completion: { state: string; label: string };
  /** `null` where no page was captured that could say them. */
  milestones: number | null;
  findings: number;
  start: string;
  end: string;
  ogpUrl: string;
  /** Language of the names and labels, where it is not that of the page. */
  lang?: string;
}

export interface ExplorerIndex {
  /** Commitments, captured ones first, then by id; a row is a place in this order. */
  total: number;
  /** Rows in each file of rows. */
  chunk: number;
  facets: IndexFacet[];
  /** Last possible day of the end, in days since 1970, or `null`. */
  ends: (number | null)[];
  findings: number[];
  /** Place of each row among the ids. */
  idOrder: number[];
  years: (number | null)[];
  words: Record<string, string>;
}

/** Turns the values of each row into a column. A set of values that several rows have is written once. */
export function makeColumn(rows: readonly (readonly number[])[]): Column {
  const places = new Map<string, number>();
  const sets: number[][] = [];
  const column = rows.map((values) => {
    const sorted = [...new Set(values)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sets.length);
    return sets.push(sorted) - 1;
  });
  return { sets, rows: column };
}

/** Whether nothing says what became of a commitment because its page is not held: on a phone that it is only listed says as much. */
export const isUnsaid = ({ coverage, completion }: Pick<ExplorerRow, 'coverage' | 'completion'>): boolean =>
  coverage !== '' && completion.state === 'absent';
