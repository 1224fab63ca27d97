import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { unmark } from './data-text.ts';

/** What somebody says is wrong: a record, or one of its values with the place it was read from. */
export interface ReportedValue {
  /** Id of the record. */
  id: string;
  /** Address of its page. */
  url: string;
  field?: string;
  value?: string;
  /** Shape: `"003_dc089b18fe7aed46, L 37"`. */
  place?: string;
}

/** Longer values are cut: an address has no room for them, and the page named in it has them whole. */
const longest = 300;

/**
 * Address that opens a report with everything but the reader's own words: the form of a forge, which takes `title` and `body`, or a mail.
 *
 * Shape: `("https://example.org/new", …)` → `"https://example.org/new?title=Error%20en%20MO0010%3A%20Plazo&body=…"`, `("mailto:a@example.org", …)` →
 * `"mailto:a@example.org?subject=…&body=…"`.
 */
export function reportLink(reportUrl: string, reported: ReportedValue, lang: Language): string {
  const { id, url, place } = reported;
  const [field, value] = [reported.field, reported.value].map((text) => text && unmark(text));
  const { subject, body } = wordsIn(lang).citation.report;
  const lines = [
    [body.record, id],
    [body.field, field],
    [body.value, value === undefined || value.length <= longest ? value : `${value.slice(0, longest)}…`],
    [body.source, place],
    [body.page, url],
    [body.should, ''],
  ].flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${text}`]));
  const fields = {
    [reportUrl.startsWith('mailto:') ? 'subject' : 'title']: subject(id, field ?? null),
    body: lines.join('\r\n\r\n'),
  };
  // Not URLSearchParams: a mail program would show its plus signs.
  const query = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `${reportUrl}${reportUrl.includes('?') ? '&' : '?'}${query.join('&')}`;
}
