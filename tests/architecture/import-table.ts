/** Who may import whom. docs/architecture.md tells why. */
export interface Rule {
  /** Path of a folder or file, as a beginning. */
  where: string;
  /** Beginnings of the paths it may import from, besides its own folder. */
  may: string[];
  /** Beginnings of the paths it may import types from. */
  types?: string[];
  /** Beginnings of package names it may import, `*` for any. */
  packages: string[];
}

/** A stage sees the text, the diagnostics, the spellings and the model; of the stages before it only the types. */
const stage = (name: string, before: string[], packages: string[] = [], may: string[] = []): Rule => ({
  where: `scripts/pipeline/${name}/`,
  may: ['src/model/', ...['source', 'diagnostics', 'spellings', ...may].map((other) => `scripts/pipeline/${other}/`)],
  types: before.map((other) => `scripts/pipeline/${other}/`),
  // Reckoning with bytes and hashes touches no disk.
  packages: ['node:buffer', 'node:crypto', ...packages],
});

/** A file falls under the first rule that fits it. */
export const rules: readonly Rule[] = [
  { where: 'src/model/', may: [], packages: ['astro/zod'] },
  { where: 'src/strings/', may: ['src/model/'], packages: [] },
  { where: 'src/format/csv.ts', may: [], packages: ['papaparse'] },
  { where: 'src/format/workbook.ts', may: ['src/model/'], packages: ['write-excel-file'] },
  { where: 'src/format/', may: ['src/model/', 'src/strings/', 'src/site.ts'], packages: ['astro:'] },
  { where: 'src/site.ts', may: ['src/model/', 'src/strings/', 'data/'], packages: ['astro:'] },
  {
    where: 'src/twins/',
    may: ['src/model/', 'src/strings/', 'src/format/', 'src/site.ts'],
    packages: ['astro/zod', 'ical-generator'],
  },
  // The cards say of a record what the head of its page says.
  {
    where: 'src/cards/',
    may: [
      'src/model/',
      'src/strings/',
      'src/format/',
      'src/charts/',
      'src/components/commitment/known-list/',
      'src/site.ts',
    ],
    packages: ['node:', '@resvg/resvg-js'],
  },
  { where: 'src/charts/', may: ['src/model/', 'src/strings/', 'src/format/'], packages: ['d3', 'astro'] },
  {
    where: 'src/components/explorer/',
    may: ['src/model/', 'src/strings/', 'src/format/', 'src/charts/', 'src/components/lists/table-head/'],
    packages: [],
  },
  {
    where: 'src/components/',
    may: ['src/model/', 'src/strings/', 'src/format/', 'src/charts/', 'src/site.ts'],
    packages: ['astro'],
  },
  {
    where: 'src/layouts/',
    may: ['src/model/', 'src/strings/', 'src/format/', 'src/charts/', 'src/components/', 'src/styles/', 'src/site.ts'],
    packages: ['astro', 'node:crypto'],
  },
  {
    where: 'src/queries/',
    may: ['src/model/', 'src/strings/', 'src/format/', 'src/site.ts', 'data/'],
    packages: ['astro:content', 'astro/zod', 'node:'],
  },
  { where: 'src/build-log.ts', may: [], packages: ['astro'] },
  { where: 'src/middleware.ts', may: ['src/format/', 'src/layouts/'], packages: ['astro'] },
  { where: 'src/content.config.ts', may: ['src/model/'], packages: ['astro', 'astro:content'] },
  { where: 'src/pages/', may: ['src/'], packages: ['astro', 'node:'] },
  {
    where: 'scripts/pipeline/source/',
    may: ['scripts/pipeline/diagnostics/', 'src/model/'],
    packages: ['node:buffer', 'entities'],
  },
  { where: 'scripts/pipeline/diagnostics/', may: [], packages: [] },
  {
    where: 'scripts/pipeline/spellings/',
    may: ['scripts/pipeline/source/', 'scripts/pipeline/diagnostics/', 'src/model/'],
    packages: [],
  },
  stage('lex', []),
  stage('recognise', ['lex']),
  stage('extract', ['lex', 'recognise']),
  stage('normalise', ['lex', 'recognise', 'extract'], ['eld', 'i18n-iso-countries']),
  stage('account', ['lex', 'extract', 'normalise']),
  stage('sheet', ['account'], [], ['normalise']),
  stage('merge', ['recognise', 'extract', 'normalise', 'account']),
  stage('validate', ['normalise', 'merge']),
  stage('findings', ['merge']),
  stage('emit', [], ['papaparse', 'astro/zod']),
  stage('io', [], ['papaparse', 'node:'], ['emit']),
  // Pages are made without the code that reads them: what both get wrong in one way, no test would show.
  { where: 'scripts/corpus/', may: ['src/model/'], packages: ['fast-check', 'node:'] },
  {
    where: 'scripts/releases/',
    may: ['src/model/', 'scripts/pipeline/emit/'],
    packages: ['node:', 'papaparse'],
  },
  // It holds against what was written, and shares no code with what wrote it but the finder of personal data.
  {
    where: 'scripts/quality/',
    may: ['src/model/', 'scripts/pipeline/source/', 'scripts/releases/'],
    packages: ['node:'],
  },
  {
    where: 'scripts/downloads/',
    may: ['src/model/', 'scripts/pipeline/emit/', 'scripts/releases/', 'scripts/quality/'],
    packages: ['astro/zod', 'fflate', 'hyparquet-writer', 'n3', 'node:'],
  },
  { where: 'scripts/search/', may: [], packages: ['node:', 'cborg', 'pagefind'] },
  { where: 'scripts/', may: ['scripts/', 'src/model/', 'package.json'], packages: ['*'] },
];
