import { version } from '../data/datapackage.json' with { type: 'json' };

/** Facts about the site that are no words of the interface. A fork changes them here. */
export const site = {
  name: 'Compromisos Abiertos',
  /** Version of the data, as in the data package. */
  version,
  /** Where errors are reported: an address, or `null` while the repository has no public one. */
  reportUrl: (process.env.SITE_REPORT_URL ?? null) as string | null,
  dataLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  codeLicence: { name: 'MIT' },
} as const;
