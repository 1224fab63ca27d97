import { isSheet, sourceIdOf } from '../../src/model/source.ts';
import { account } from './account/account.ts';
import { type Diagnostic, diagnose, reporterFor } from './diagnostics/diagnostic.ts';
import { extract } from './extract/extract.ts';
import { answerFindings } from './findings/answer-findings.ts';
import { find } from './findings/find.ts';
import { lex } from './lex/lines.ts';
import { merge } from './merge/merge.ts';
import { type Described, describePage, type Page } from './merge/page.ts';
import { prove } from './merge/prove.ts';
import { SharedRows } from './merge/shared-rows.ts';
import { viewsOf } from './merge/views.ts';
import { normalise } from './normalise/normalise.ts';
import { textsLanguage } from './normalise/texts-language.ts';
import { recognise } from './recognise/recognise.ts';
import type { Owners } from './sheet/owners.ts';
import { readSheet } from './sheet/read-sheet.ts';
import { tabulate } from './sheet/tabulate.ts';
import { tally as tallySheet } from './sheet/tally.ts';
import { readSource } from './source/read-source.ts';
import { type Answer, answersName, type Conversion, type Seed } from './source/seed.ts';
import { pagesAndSheets } from './source/seed-order.ts';
import { editsOf } from './source/source-text.ts';
import { endsOpen } from './spellings/function-words.ts';
import { isLabel } from './spellings/labels.ts';
import { validateCollection } from './validate/collection.ts';
import { checkPassages } from './validate/passages.ts';
import { checkRecords, ownersIn } from './validate/records.ts';

/**
 * Converts captured pages into the tables of the public data. The project in one screen.
 *
 * Never throws on bad data: what is wrong is in `diagnostics`, and a page with an error gives nothing. The order of the
 * seeds does not matter; no clock, no locale, no time zone is looked at. `answers` are those of a maintainer to findings; `onSeed` is told of each seed that is done.
 */
export function convert(
  seeds: readonly Seed[],
  answers: readonly Answer[] = [],
  onSeed: (done: number) => void = () => {},
): Conversion {
  const diagnostics: Diagnostic[] = [];
  const { merged, views, refused } = gather(seeds, diagnostics, onSeed);
  const { dataset, documents } = merged;
  validateCollection(dataset);
  find(dataset, views);
  answerFindings(dataset, documents, answers, reporterFor(answersName, diagnostics));
  return { dataset, documents, diagnostics, refused };
}

/** What is known of other seeds when one is read: whose commitments are, and rows that were given alike. */
interface Known {
  owners: Owners;
  shared: SharedRows;
}

/** Reads all seeds and brings them together. What was read from each by itself is not held any longer than that. */
function gather(seeds: readonly Seed[], diagnostics: Diagnostic[], onSeed: (done: number) => void) {
  const refused: string[] = [];
  let done = 0;
  const shared = new SharedRows();
  const read = (seed: Seed, owners: Owners): Page[] => {
    const page = convertOne(seed, { owners, shared }, diagnostics);
    if (!page) refused.push(seed.file);
    onSeed(++done);
    return page ? [page] : [];
  };
  const { pages, sheets } = pagesAndSheets(seeds);
  const { pages: captured, refused: unclear } = checkRecords(
    pages.flatMap((seed) => read(seed, new Map())),
    (file, place, id, other) => diagnostics.push(diagnose(file, 'record-of-two-members', place, id, other)),
  );
  const owners = new Map(captured.flatMap(ownersIn));
  const tabulated = sheets.flatMap((seed) => {
    const sheet = read(seed, owners);
    for (const [id, owner] of sheet.flatMap(ownersIn)) owners.set(id, owners.get(id) ?? owner);
    return sheet;
  });
  const merged = merge([...captured, ...tabulated]);
  return { merged, views: viewsOf(captured, merged), refused: [...refused, ...unclear].sort() };
}

/**
 * Takes one seed through the stages; `null` as soon as one of them reports an error. Of a sheet only the rows with an error are left
 * out: it is `null` where it cannot be read as a whole.
 */
function convertOne(seed: Seed, { owners, shared }: Known, diagnostics: Diagnostic[]): Page | null {
  const own: Diagnostic[] = [];
  const report = reporterFor(seed.file, own);
  const sourceId = sourceIdOf(seed.file);
  const page = isSheet(sourceId) ? tabulated() : captured();
  // One by one: a spread of very many arguments does not fit the stack.
  for (const one of own) diagnostics.push(one);
  const refused = own.some(
    ({ severity, id }) => severity === 'error' && (!isSheet(sourceId) || id === 'passage-mismatch'),
  );
  return refused ? null : page;

  function captured(): Page | null {
    const source = readSource(seed.bytes, report, (raw) => editsOf(raw, { isLabel, endsOpen }));
    if (!source) return null;
    const lines = lex(source);
    const recognised = recognise(source, lines, report);
    if (!recognised) return null;
    const raw = extract(recognised, source, report);
    if (!raw) return null;
    const { id: layout, record } = recognised.layout;
    const draft = normalise({ page: raw, layout, sourceId, source, report }, record, seed.entry);
    if (!draft) return null;
    const tally = account(source, lines, raw, report);
    const language = seed.entry?.language ?? recognised.language;
    return finish({ source, layout, language, textLanguage: textsLanguage(draft, language), draft, tally });
  }

  function tabulated(): Page | null {
    const sheet = readSheet(seed.bytes, report);
    if (!sheet) return null;
    const { draft, read } = tabulate(sheet, sourceId, owners, report);
    return finish({
      source: sheet.source,
      layout: 'S',
      language: seed.entry?.language ?? 'en',
      textLanguage: null,
      draft,
      tally: tallySheet(sheet, read),
    });
  }

  function finish(page: Omit<Described, 'seed' | 'sourceId' | 'proven'>): Page {
    const { source, draft } = page;
    const proven = prove(draft.rows, sourceId, source, shared);
    checkPassages(source.raw, proven.passages.list(), report);
    return describePage({ ...page, seed, sourceId, proven });
  }
}
