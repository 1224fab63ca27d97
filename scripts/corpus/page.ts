import type { Draft } from './damage/damage.ts';
import { damage } from './damage/damages.ts';
import { plant } from './faults/faults.ts';
import { print } from './print/print.ts';
import { asText } from './print/printed-page.ts';
import type { Choices } from './records/choices.ts';
import type { Facts } from './records/facts.ts';
import { recordOf } from './records/page.ts';

/** A page of the corpus: its text, what must be read from it, and what was done to it. */
export interface CorpusPage {
  text: string;
  facts: Facts;
  damages: string[];
}

/** Makes the page that chance has decided on: what it says, printed, then damaged. */
export function makePage(choices: Choices): CorpusPage {
  const record = recordOf(choices);
  if (choices.fault !== null) plant(record, choices.fault);
  const draft: Draft = { lines: print(record), facts: record.facts, encodings: [] };
  const damages = choices.damages.flatMap(({ kind, at }) => damage(draft, kind, at) ?? []);
  const text = draft.encodings.reduce((written, encode) => encode(written), asText(draft.lines, record.style.tight));
  return { text, facts: draft.facts, damages };
}
