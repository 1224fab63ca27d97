import type { Bilingual } from '../../src/model/column.ts';

/** What every file says of the whole: which data, which version, of which day, under which licence. */
export interface About {
  name: string;
  title: string;
  description: Bilingual;
  /** Version of the data (SemVer). */
  version: string;
  /** Day that version was released; `null` where nobody released it. */
  releasedOn: string | null;
  /** Day of the newest capture, or `null` where no capture tells its day. Never the day of the build. */
  date: string | null;
}

export const licence = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The line to copy. Shape: `"Compromisos Abiertos, datos versión 1.2.0 (CC BY 4.0)"`. */
export const attribution = ({ title, version }: About): Bilingual => ({
  es: `${title}, datos versión ${version} (CC BY 4.0)`,
  en: `${title}, data version ${version} (CC BY 4.0)`,
});

export const dateOrUnknown = ({ date }: About): Bilingual => ({
  es: date ?? 'no consta: las capturas no dicen su día',
  en: date ?? 'not known: the captures do not tell their day',
});
