import { getCollection } from 'astro:content';
import { titleLanguage } from '../format/languages.ts';
import { type Translated, translationIn } from '../format/translation.ts';
import type { SourceRow } from '../model/source.ts';
import { byText, once } from './once.ts';

/** A page of the reader of a source: a captured page has one, a sheet one for each part of its lines. */
export interface SourcePage {
  source: SourceRow;
  /** From 1. */
  number: number;
}

/** Every page of every source, by id and number. The text of a sheet lies in parts: `x_csv`, `x_csv.2` … */
export const sourcePages = once(async (): Promise<SourcePage[]> => {
  const entries = await getCollection('sources');
  return entries
    .map(({ id, data }) => ({ source: data, number: Number(id.slice(data.source_id.length + 1) || 1) }))
    .sort((a, b) => byText(a.source.source_id, b.source.source_id) || a.number - b.number);
});

/** A page of the reader of a source, and how many there are of that source. */
export interface NumberedPage extends SourcePage {
  pages: number;
}

/** The same with how many pages each source has. */
export const numberedPages = once(async (): Promise<NumberedPage[]> => {
  const all = await sourcePages();
  const counts = Map.groupBy(all, ({ source }) => source.source_id);
  return all.map((page) => ({ ...page, pages: counts.get(page.source.source_id)?.length ?? 1 }));
});

/** Every source; of a sheet with the first part of its text. */
export const allSources = once(
  async (): Promise<SourceRow[]> =>
    (await sourcePages()).filter(({ number }) => number === 1).map(({ source }) => source),
);

const byId = once(async () => new Map((await allSources()).map((source) => [source.source_id, source])));

export const sourceById = async (id: string): Promise<SourceRow | undefined> => (await byId()).get(id);

/** Language of the text of a source, for `lang` attributes. Shape: `"es"`. */
export const languageOf = async (sourceId: string | undefined): Promise<string> =>
  (sourceId && (await sourceById(sourceId))?.language) || 'und';

/** Language of the titles that a source gives, which its labels need not be in. Shape: `"en"`. */
export async function titleLanguageOf(sourceId: string | undefined): Promise<string> {
  const source = sourceId === undefined ? undefined : await sourceById(sourceId);
  return source ? titleLanguage(source) : 'und';
}

/** How much of what is quoted from these sources is a machine translation, so that the page must say so. */
export const translationOf = async (sourceIds: readonly string[]): Promise<Translated> =>
  translationIn(await Promise.all(sourceIds.map(sourceById)));

/** The same of all sources, for lists of everything. */
export const translationOfAll = once(async (): Promise<Translated> => translationIn(await allSources()));

const captureKey = ({ record_type, record_id }: SourceRow) => `${record_type} ${record_id}`;
const captureGroups = once(async () => Map.groupBy(await allSources(), captureKey));

/** How many captures there are of the record that a source is a page of; a report is of none and counts alone. */
export const captureCount = async (source: SourceRow): Promise<number> =>
  source.record_id === null ? 1 : ((await captureGroups()).get(captureKey(source))?.length ?? 1);
