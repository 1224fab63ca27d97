import { fileNameOf } from '../../format/file-name.ts';
import { fold } from '../../format/fold.ts';

export const sorts = ['default', 'id', 'title', 'year', 'end', 'findings'] as const;
export type Sort = (typeof sorts)[number];

/** What somebody looks at: all of it stands in the address. */
export interface State {
  text: string;
  sort: Sort;
  /** From 1. */
  page: number;
  /** Chosen values by facet. */
  chosen: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the state from the query of an address; facets it does not know are left out. Never throws. */
export function readState(query: string, facets: readonly string[]): State {
  const parameters = new URLSearchParams(query);
  const chosen = facets.map((facet) => [facet, new Set(parameters.getAll(facet).filter(Boolean))] as const);
  const page = Number(parameters.get('page'));
  return {
    text: parameters.get('q')?.trim() ?? '',
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'default',
    page: Number.isInteger(page) && page > 1 ? page : 1,
    chosen: new Map(chosen.filter(([, values]) => values.size > 0)),
  };
}

/** Writes the state as a query, the same whatever the order of the choices. Shape: `"?q=agua&area=health"`, or `""`. */
export function writeState({ text, sort, page, chosen }: State): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const facet of [...chosen.keys()].sort()) {
    for (const value of [...(chosen.get(facet) ?? [])].sort()) parameters.append(facet, value);
  }
  if (sort !== 'default') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Whether anything is left out of what is looked at. */
export const isFiltered = ({ text, chosen }: State): boolean => text !== '' || chosen.size > 0;

/** The state with a value chosen or no longer chosen, on its first page. */
export function toggle(state: State, facet: string, value: string): State {
  const values = new Set(state.chosen.get(facet));
  if (!values.delete(value)) values.add(value);
  const chosen = new Map(state.chosen);
  if (values.size > 0) chosen.set(facet, values);
  else chosen.delete(facet);
  return { ...state, page: 1, chosen };
}

/** The state without the choices in a facet, on its first page. */
export function withoutFacet(state: State, facet: string): State {
  return { ...state, page: 1, chosen: new Map([...state.chosen].filter(([id]) => id !== facet)) };
}

/** Name of a file that says what was filtered. Shape: `"compromisos-abiertos_area-health_q-agua"`. */
export function fileName({ text, chosen }: State): string {
  const plain = (part: string) =>
    fold(part)
      .match(/[a-z0-9.]+/g)
      ?.join('-') ?? '';
  const parts = [...chosen].map(([facet, values]) => `${plain(facet)}-${[...values].sort().map(plain).join('+')}`);
  return fileNameOf(['compromisos-abiertos', ...parts.sort(), ...(text ? [`q-${plain(text)}`] : [])]);
}

/** What of a word is looked for: a plural also finds its singular. Shape: `"peticiones"` → `["peticione", "peticion"]`. */
function stemsOf(word: string): string[] {
  if (!/^\p{L}{4,}s$/u.test(word)) return [word];
  return /^\p{L}{5,}es$/u.test(word) ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}

/** Tells whether a text has every word looked for, whole or in part. Shape: `matcher("educacion mo00")(fold("MO0010 Educación"))`. */
export function matcher(text: string): (folded: string) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean).map(stemsOf);
  return (folded) => words.every((stems) => stems.some((stem) => folded.includes(stem)));
}
