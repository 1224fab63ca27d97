import { saveFile } from '../../../format/save-file.ts';
import { writeWorkbook } from '../../../format/workbook.ts';
import { recordSheets } from './record-sheets.ts';

/** Hands the reader the record at an address as a workbook, whose first sheet, `readMe`, tells what the page says of itself: its title, its address, its licence and the version of the data. */
export async function saveRecord(address: string, readMe: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const sheets = recordSheets(await answer.json());
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const notes = [...document.querySelectorAll('.site-footer p')].map(({ textContent }) => textContent);
  const about = [document.title, canonical?.href ?? location.href, ...notes].map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
  const contents = sheets.map(({ name, rows }) => [name, rows.length]);
  const first = { name: readMe, rows: [...about.map((text) => [text]), [], ...contents], widths: [40] };
  const name =
    new URL(address).pathname
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, '.xlsx') ?? '';
  saveFile(await writeWorkbook([first, ...sheets]), name);
}
