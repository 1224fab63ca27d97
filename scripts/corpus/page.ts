import type { Draft } from './damage/damage.ts';
import { damage } from './damage/damages.ts';
import { circumstances, dueFindings } from './due/due.ts';
import { faultsOf, plant } from './faults/faults.ts';
import { print } from './print/print.ts';
import { asText } from './print/printed-page.ts';
import type { Choices } from './records/choices.ts';
import type { Facts } from './records/facts.ts';
import { pick } from './records/language.ts';
import { recordOf } from './records/page.ts';
import { type RegisterEntry, registerEntry } from './register.ts';

/** A page of the corpus: its text, the row that the register has for it, what must be read from it, and what was done to it. */
export interface CorpusPage {
  text: string;
  entry: RegisterEntry;
  facts: Facts;
  damages: string[];
  /** The rule whose fault was put on it. */
  planted: string | null;
}

/** Makes the page that chance has decided on: what it says, perhaps with a fault, printed, then damaged. */
export function makePage(choices: Choices): CorpusPage {
  const record = recordOf(choices);
  const { facts, style } = record;
  const possible = choices.fault === null ? [] : faultsOf(choices);
  const wanted = possible.length > 0 ? pick(possible, choices.fault ?? 0) : null;
  const fault = wanted && plant(record, wanted) ? wanted : null;
  const draft: Draft = { lines: print(record), facts, encodings: [] };
  fault?.print?.(draft.lines);
  const damages = choices.damages.flatMap(({ kind, at }) => damage(draft, kind, at) ?? []);
  const byChance = new Set(circumstances.map(({ rule }) => rule));
  facts.findings = [...facts.findings.filter(({ rule }) => !byChance.has(rule)), ...dueFindings(record, draft.lines)];
  const text = draft.encodings.reduce((written, encode) => encode(written), asText(draft.lines, style.tight));
  return { text, entry: registerEntry(facts, style.capturedOn), facts, damages, planted: fault?.rule ?? null };
}
