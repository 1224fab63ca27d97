import { getCollection } from 'astro:content';
import type { SourceRecord } from '../model/records.ts';
import { byText, once } from './once.ts';

export const allSources = once(async (): Promise<SourceRecord[]> => {
  const entries = await getCollection('sources');
  return entries.map((entry) => entry.data).sort((a, b) => byText(a.source_id, b.source_id));
});

const byId = once(async () => new Map((await allSources()).map((source) => [source.source_id, source])));

export const sourceById = async (id: string): Promise<SourceRecord | undefined> => (await byId()).get(id);

/** Language of the text of a source, for `lang` attributes. Shape: `"es"`. */
export const languageOf = async (sourceId: string | undefined): Promise<string> =>
  (sourceId && (await sourceById(sourceId))?.language) || 'und';

/** Whether any of these sources is a machine translation, so that the page must say so. */
export async function anyMachineTranslated(sourceIds: readonly string[]): Promise<boolean> {
  const sources = await Promise.all(sourceIds.map(sourceById));
  return sources.some((source) => source?.machine_translated === true);
}
