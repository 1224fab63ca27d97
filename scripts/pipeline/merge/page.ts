import { createHash } from 'node:crypto';
import type { SourceRow } from '../../../src/model/source.ts';
import type { Account } from '../account/account.ts';
import type { Draft } from '../normalise/draft.ts';
import type { Seed } from '../source/seed.ts';
import type { SourceText } from '../source/source-text.ts';
import { PageDocument } from './document.ts';
import type { Proven, ProvenRow } from './prove.ts';

/** All that is kept of a source once it is read: its own row, its rows with their passages, its lines. */
export interface Page {
  source: SourceRow;
  rows: readonly ProvenRow[];
  document: PageDocument;
}

export interface Described {
  seed: Seed;
  sourceId: string;
  source: SourceText;
  layout: SourceRow['layout'];
  /** Language of the page's labels. */
  language: string;
  /** Language of its titles; a sheet is of many members, each in its own. */
  textLanguage: string | null;
  draft: Draft;
  tally: Account;
  proven: Proven;
}

/** Describes a source that was read: its facts, the tally of its lines, and what was read from each. */
export function describePage(described: Described): Page {
  const { seed, sourceId, source, layout, language, textLanguage, draft, tally, proven } = described;
  const count = (kind: string) => [...tally.kinds.values()].filter((one) => one === kind).length;
  const edits = (kind: string) => source.edits.filter((edit) => edit.kind === kind && edit.replacement !== '').length;
  return {
    source: {
      source_id: sourceId,
      file: seed.file,
      sha256: createHash('sha256').update(seed.bytes).digest('hex'),
      bytes: seed.bytes.length,
      layout,
      record_type: draft.recordType,
      record_id: draft.recordId,
      reason: null,
      title: null,
      about_member: null,
      about_plan: null,
      about_commitment: null,
      ...draft.facts,
      language,
      machine_translated: seed.entry?.machineTranslated ?? null,
      captured_on: seed.entry?.capturedOn ?? null,
      ogp_url: seed.entry?.ogpUrl ?? null,
      lines: tally.lines,
      lines_accounted: tally.accounted,
      lines_field: count('field'),
      lines_text: count('text'),
      lines_furniture: count('furniture'),
      emails_withheld: edits('email'),
      phones_withheld: edits('phone'),
      // Where it stands among the captures of its record is known when all are read (`captures.ts`).
      capture_position: 1,
      order_known_from: null,
      text_language: textLanguage,
    },
    rows: proven.rows,
    document: PageDocument.of(proven.text, tally.kinds, proven.passages),
  };
}
