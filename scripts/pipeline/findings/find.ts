import { createHash } from 'node:crypto';
import type { FindingRuleRow } from '../../../src/model/finding-rule.ts';
import type { PassageRow } from '../../../src/model/passage.ts';
import type { Dataset } from '../../../src/model/tables.ts';
import type { View } from '../merge/views.ts';
import { compareText } from '../source/compare-text.ts';
import type { Evidence } from './evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import type { Found, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { placeOf, shownLines } from './shown-lines.ts';

/**
 * Looks for what the sources say against themselves and adds it to the tables `findings`, `finding_passages` and
 * `finding_rules`; words that are quoted and are no value of a record are added to `passages`.
 *
 * A finding’s id is its rule, its subject and a hash of the words it quotes: it stays while they do, on whichever line and in
 * whichever capture of the page they stand. A finding on a member is made of many pages, which come and go: its words do
 * not count, only its key.
 *
 * Each capture of a record is looked at by itself. What an older one says counts only where it is what is shown, and where
 * no newer one gave the same rule something to say of the same record.
 */
export function find(dataset: Dataset, views: readonly View[]): void {
  dataset.finding_rules = rules.map(explanationOf);
  const ids = new Set<string>();
  const told = new Set<string>();
  const topics = new Set<string>();
  const isShown = views.length > 1 ? shownLines(dataset) : () => true;
  const additions: Addition[] = [];
  for (const view of views) {
    const now: string[] = [];
    for (const { rule, found, passages } of foundIn(view)) {
      const topic = `${rule.id} ${found.subject.subject_type} ${found.subject.subject_id}`;
      if (view.older.size > 0 && (topics.has(topic) || !restsOn(passages, view, isShown))) continue;
      now.push(topic);
      const places = passages.map(placeOf);
      const atPlaces = idOf(rule, found, places);
      if (told.has(atPlaces)) continue;
      told.add(atPlaces);
      const ofWords = idOf(
        rule,
        found,
        passages.map(({ quotation }) => quotation),
      );
      // The same words twice on one page: the second is told from the first by its place.
      const finding_id = ids.has(ofWords) ? atPlaces : ofWords;
      ids.add(finding_id);
      additions.push({ rule, found, finding_id, passages });
    }
    for (const topic of now) topics.add(topic);
  }
  const quoted = additions.flatMap(({ passages }) => passages);
  const records = new Set(quoted.map((one) => one.record_id));
  const quotedIds = new Set(quoted.map((one) => one.passage_id));
  const published = new Set<string>();
  // Its record first: an id is longer to work out.
  for (const one of dataset.passages)
    if (records.has(one.record_id) && quotedIds.has(one.passage_id)) published.add(one.passage_id);
  for (const one of additions) add(dataset, one, published);
}

/** What the rules find in one view, with the places that prove it. */
function* foundIn({ dataset, documents, about }: View) {
  for (const { rule, found } of everyFound(gatherEvidence(dataset, documents))) {
    const ofMember = found.subject.subject_type === 'member';
    if (about !== 'all' && ofMember !== (about === 'members')) continue;
    const passages = inReadingOrder(found.passages);
    if (passages) yield { rule, found, passages };
  }
}

/** What every rule finds: in the data as a whole, then on each page. */
function* everyFound(evidence: Evidence) {
  for (const rule of rules) for (const found of rule.find?.(evidence) ?? []) yield { rule, found };
  for (const page of evidence.pages())
    for (const rule of rules) for (const found of rule.findOn?.(page, evidence) ?? []) yield { rule, found };
}

/** Whether an older capture is quoted, and nothing of it that is not shown. */
const restsOn = (passages: readonly PassageRow[], { older }: View, isShown: (one: PassageRow) => boolean): boolean =>
  passages.some(({ source_id }) => older.has(source_id)) && passages.every(isShown);

/** A finding to be added, and the places that prove it. */
interface Addition {
  rule: Rule;
  found: Found;
  finding_id: string;
  passages: readonly PassageRow[];
}

function add(
  dataset: Dataset,
  { rule: of, found, finding_id, passages }: Addition,
  published: ReadonlySet<string>,
): void {
  const { id: rule, severity } = of;
  const { subject, es, en } = found;
  dataset.findings.push({ finding_id, rule, severity, ...subject, message_es: es, message_en: en });
  passages.forEach((passage, i) => {
    const position = i + 1;
    const cited = published.has(passage.passage_id) ? passage : ownPassage(passage, finding_id, position);
    if (cited !== passage) dataset.passages.push(cited);
    dataset.finding_passages.push({ finding_id, position, passage_id: cited.passage_id });
  });
}

const hash = (text: string, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length);

/** Sorted, because which capture is read first depends on its name. */
const idOf = (rule: Rule, { subject, key = '' }: Found, proof: readonly string[]): string => {
  const told = subject.subject_type === 'member' ? [key] : [key, ...proof.toSorted()];
  return `${rule.id}.${subject.subject_id}.${hash(told.join('|'), 8)}`;
};

const ownPassage = (passage: PassageRow, finding_id: string, position: number): PassageRow => ({
  passage_id: `p-${hash(`finding|${finding_id}|${placeOf(passage)}`, 16)}`,
  record_type: 'finding',
  record_id: finding_id,
  field: 'quotation',
  position,
  source_id: passage.source_id,
  line_start: passage.line_start,
  column_start: passage.column_start,
  line_end: passage.line_end,
  column_end: passage.column_end,
  quotation: passage.quotation,
});

/** Each place once, as a reader meets them; `null` when there is none or one of them is missing. */
function inReadingOrder(passages: Found['passages']): PassageRow[] | null {
  const places = new Map<string, PassageRow>();
  for (const passage of passages) {
    if (!passage) return null;
    if (!places.has(placeOf(passage))) places.set(placeOf(passage), passage);
  }
  const compare = (a: PassageRow, b: PassageRow) =>
    compareText(a.source_id, b.source_id) || a.line_start - b.line_start || a.column_start - b.column_start;
  return places.size === 0 ? null : [...places.values()].sort(compare);
}

const explanationOf = ({ id, severity, title, looksFor, matters, silentWhen }: Rule): FindingRuleRow => ({
  rule: id,
  severity,
  title_es: title.es,
  title_en: title.en,
  looks_for_es: looksFor.es,
  looks_for_en: looksFor.en,
  matters_es: matters.es,
  matters_en: matters.en,
  silent_when_es: silentWhen.es,
  silent_when_en: silentWhen.en,
});
