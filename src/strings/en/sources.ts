import type { sources as es } from '../es/sources.ts';

/** Words of the list of sources. */
export const sources: typeof es = {
  title: 'Sources',
  description: 'Every captured document with the tally of its lines: field, text or furniture, with none left over.',
  lead: (count, sheets, lines) =>
    `${count} captured pages${sheets === 0 ? '' : sheets === 1 ? ' and one sheet of commitments' : ` and ${sheets} sheets of commitments`}, ${lines} lines that are not blank. Each is accounted for: a field that something was read from, text kept as it is, or [[furniture|line]] of the page, such as its menus. With one line left over, a page is not published.`,
  caption: 'Captured documents and the tally of their lines',
  source: 'Source',
  of: 'What it is about',
  layout: 'Layout',
  captured: 'Captured',
  language: 'Language',
  machine: 'machine translation',
  lines: 'Lines',
  field: 'Field',
  text: 'Text',
  furniture: 'Furniture',
  accounted: 'Accounted for',
  withheld: 'Personal data left out',
  withheldCount: (emails, phones) =>
    [
      emails > 0 ? (emails === 1 ? '1 e-mail' : `${emails} e-mails`) : '',
      phones > 0 ? (phones === 1 ? '1 telephone' : `${phones} telephones`) : '',
    ]
      .filter(Boolean)
      .join(', ') || 'none',
  noRecord: (kind: string) => `Listed only (${kind}).`,
  total: 'Total',
};
