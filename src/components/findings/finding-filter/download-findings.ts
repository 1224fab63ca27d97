import { joinCsv } from '../../../format/csv.ts';
import { fileNameOf } from '../../../format/file-name.ts';
import { saveFile } from '../../../format/save-file.ts';
import type { PagefindHit } from '../../search/site-search/pagefind.ts';

/** As many files as are asked for at a time. */
const atOnce = 20;

/**
 * Name of the file, which says what was chosen.
 *
 * Shape: `[["severity", "gap"], ["member", "morocco"]]` → `"findings_severity-gap_member-morocco.csv"`.
 */
export const findingsFile = (chosen: readonly (readonly [string, string])[]): string =>
  `${fileNameOf(['findings', ...chosen.map((one) => one.join('-'))])}.csv`;

/** Hands the reader one file with what the files of the findings say, each at the address of its page. Where one cannot be had, none is given: it rejects. */
export async function downloadFindings(
  hits: readonly Pick<PagefindHit, 'data'>[],
  chosen: readonly (readonly [string, string])[],
): Promise<void> {
  const files: string[] = [];
  for (let from = 0; from < hits.length; from += atOnce) {
    files.push(...(await Promise.all(hits.slice(from, from + atOnce).map(fetchCsv))));
  }
  saveFile(new Blob([joinCsv(files)], { type: 'text/csv;charset=utf-8' }), findingsFile(chosen));
}

async function fetchCsv(hit: Pick<PagefindHit, 'data'>): Promise<string> {
  const { url } = await hit.data();
  const answer = await fetch(`${url.replace(/\/$/, '')}.csv`);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}
