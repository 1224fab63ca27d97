import { type CatalogueEntry, catalogue, type DiagnosticSeverity } from '../pipeline/diagnostics/catalogue.ts';
import { generatedNotice } from './markdown.ts';

const meanings = {
  error: 'the capture is not published',
  warning: 'published; somebody should look',
  info: 'done on purpose',
} as const satisfies Record<DiagnosticSeverity, string>;

/** `%actual` and `%expected` as a reader of the page sees them. */
const withPlaceholders = (text: string) => text.replaceAll('%actual', '…').replaceAll('%expected', '…');

const section = ([id, entry]: [string, CatalogueEntry]) =>
  [
    `### ${id}`,
    '',
    `**${entry.severity}** – ${withPlaceholders(entry.reason)}.`,
    '',
    withPlaceholders(entry.note),
    '',
  ].join('\n');

/** The page `docs/reference/diagnostics.md`: every message that reading a capture can give, and what to do about it. */
export const diagnosticsPage = (): string =>
  [
    generatedNotice,
    '',
    '# Messages',
    '',
    'What `npm run data` can say of a capture. A message names the file, the line and column, what was found, what was expected, and',
    'what to do. Each has its smallest example in `tests/diagnostics/<id>/`. The source is `scripts/pipeline/diagnostics/catalogue.ts`.',
    '',
    ...Object.entries(meanings).map(([severity, meaning]) => `- **${severity}**: ${meaning}.`),
    '',
    ...Object.entries(catalogue).map(section),
  ].join('\n');
