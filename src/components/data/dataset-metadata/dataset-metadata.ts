import { site } from '../../../site.ts';
import type { Language } from '../../../strings/routes.ts';

/** Media types by format, as search engines know them. */
const mediaTypes: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  sqlite: 'application/vnd.sqlite3',
  csv: 'text/csv',
};

/** A file that can be downloaded. Shape: `{path: "latest/members.csv", format: "csv", bytes: 499}`. */
export interface DatasetFile {
  path: string;
  format: string;
  bytes: number;
}

interface DatasetFacts {
  lang: Language;
  description: string;
  /** Address of the page, whole. */
  url: string;
  files: readonly DatasetFile[];
  /** The whole address of a file below `/data/`. */
  addressOf: (path: string) => string;
  date: string | null;
}

/**
 * Describes the dataset for search engines: schema.org Dataset. `contentUrl` are whole addresses of files that are there.
 *
 * Source: https://schema.org/Dataset, https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
export const datasetMetadata = ({ lang, description, url, files, addressOf, date }: DatasetFacts) => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  name: site.name,
  description,
  url,
  version: site.version,
  inLanguage: lang,
  license: site.dataLicence.url,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: site.name },
  ...(date ? { dateModified: date } : {}),
  distribution: files.map(({ path, format, bytes }) => ({
    '@type': 'DataDownload',
    name: path.replace(/^.*\//, ''),
    encodingFormat: mediaTypes[format] ?? format,
    contentUrl: addressOf(path),
    contentSize: `${bytes} B`,
  })),
});
