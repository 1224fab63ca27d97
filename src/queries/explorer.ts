import { createHash } from 'node:crypto';
import { codeLabel } from '../format/codes.ts';
import { completionOf } from '../format/completion.ts';
import { formatNumber } from '../format/counts.ts';
import { dataMark, foreignLanguage } from '../format/data-text.ts';
import { dateOf, formatRange } from '../format/dates.ts';
import {
  type ExplorerIndex,
  type ExplorerRow,
  type FacetData,
  type IndexFacet,
  makeColumn,
} from '../format/explorer-index.ts';
import { countOpen } from '../format/open-findings.ts';
import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { memberName, textLanguage } from './commitment-items.ts';
import { answerOf, explorerOrder, noneValue, valuesByFacet } from './facet-values.ts';
import { type Facet, facetsIn } from './facets.ts';
import { memberById } from './members.ts';
import { byText, onceIn } from './once.ts';

/** Rows in each file of rows: a screenful of results touches few files, and a file is small. */
const chunk = 200;
/** A facet with more values than this has a file of its own. */
const many = 250;

async function makeRows(lang: Language): Promise<ExplorerRow[]> {
  const completions = (await facetsIn(lang)).find(({ id }) => id === 'completion.irm')?.values ?? [];
  const short = wordsIn(lang).explorer.stateShort;
  return Promise.all(
    (await explorerOrder()).map(async (record) => {
      const judged = completionOf(record.observations);
      const answer = judged ? answerOf(judged) : noneValue;
      const titleLang = await textLanguage(record);
      const completion = completions.find(({ value }) => value === answer);
      return {
        id: record.commitment_id,
        title: record.title,
        titleLang,
        member: memberName(await memberById(record.member_id), lang),
        year: record.cycle === null ? '' : String(record.cycle),
        period: formatRange(dateOf(record, 'start', titleLang), dateOf(record, 'end', titleLang), lang) ?? '',
        coverage: record.coverage === 'captured' ? '' : codeLabel('coverage', record.coverage, lang),
        completion: {
          state: completion?.state ?? 'absent',
          label: short[completion?.state ?? 'absent'] ?? completion?.label ?? '',
        },
        milestones: record.coverage === 'captured' ? record.milestones.length : null,
        findings: countOpen(record.findings),
        start: record.start_edtf ?? '',
        end: record.end_edtf ?? '',
        ogpUrl: record.ogp_url,
        ...(dataMark(lang) && { lang: dataMark(lang) }),
      };
    }),
  );
}

/** Every commitment as the explorer shows it, in its order. */
export const explorerRows = onceIn(makeRows);

/** Place of each text in code-point order. Shape: `["b", "a"]` → `[1, 0]`. */
function placesByText(texts: readonly string[]): number[] {
  const places = new Map([...texts].sort(byText).map((text, place) => [text, place]));
  return texts.map((text) => places.get(text) ?? 0);
}

const dayNumber = (day: string | null): number | null =>
  day === null ? null : Date.parse(`${day}T00:00:00Z`) / 86_400_000;

async function facetData(facet: Facet, place: number): Promise<FacetData> {
  const found = (await valuesByFacet())[place];
  const places = new Map(facet.values.map(({ value }, index) => [value, index]));
  const column = makeColumn((found?.rows ?? []).map((values) => values.map((value) => places.get(value) ?? 0)));
  return {
    values: facet.values.map(({ value, label, lang: own = foreignLanguage(label), note, state }) => ({
      value,
      label,
      ...(own && { lang: own }),
      ...(note && { note }),
      ...(state && { state }),
    })),
    ...column,
  };
}

async function makeFiles(lang: Language): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const records = await explorerOrder();
  const facets: IndexFacet[] = [];
  for (const [place, facet] of (await facetsIn(lang)).entries()) {
    const data = await facetData(facet, place);
    const { id, label } = facet;
    if (data.values.length <= many) facets.push({ id, label, data });
    else {
      facets.push({ id, label, file: `facet-${id}` });
      files.set(`facet-${id}`, JSON.stringify(data));
    }
  }
  const all = await explorerRows(lang);
  for (let from = 0; from < all.length; from += chunk) {
    files.set(`rows-${from / chunk}`, JSON.stringify(all.slice(from, from + chunk)));
  }
  const index: ExplorerIndex = {
    total: records.length,
    chunk,
    facets,
    ends: records.map(({ end_latest }) => dayNumber(end_latest)),
    findings: records.map(({ findings }) => countOpen(findings)),
    idOrder: placesByText(records.map(({ commitment_id }) => commitment_id)),
    years: records.map(({ cycle }) => cycle),
    words: { ...wordsIn(lang).explorer.script, total: formatNumber(records.length, lang) },
  };
  files.set('index', JSON.stringify(index));
  return files;
}

/** The files that the explorer loads, by name: `index`, `rows-0` …, and `facet-…` of each long facet. */
export const explorerFiles = onceIn(makeFiles);

/** Changes whenever one of the files does, so that none is read beside those of another build. */
export async function explorerVersion(lang: Language): Promise<string> {
  const hash = createHash('sha256');
  for (const [name, text] of await explorerFiles(lang)) hash.update(`${name}\n${text}\n`);
  return hash.digest('hex').slice(0, 12);
}
