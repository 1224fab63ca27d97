import phrases from './phrases.json' with { type: 'json' };
import { printedState } from './printed-state.ts';
import { lookupOf, type Spellings } from './spelling.ts';
import values from './values.json' with { type: 'json' };

const lookups = [
  printedState,
  ...Object.values(values).map((scale) => lookupOf(scale as Record<string, Spellings>)),
  lookupOf({ none: phrases.no_institution }),
];
const longest = 120;

/** Whether a text is a value of any closed list, `Revisión pendiente de IRM`, `Limited`, `sí`, `NA`. */
export const isKnownValue = (text: string): boolean =>
  text.length <= longest && lookups.some((lookup) => lookup(text) !== undefined);

/** Whether a text holds such a value, among others or with the text of its picture behind it: `acceso a la información, tecnología`. */
export const holdsKnownValue = (text: string): boolean =>
  isKnownValue(text) ||
  (text.length <= 3 * longest &&
    text.split(/[,;]/).some((piece) => isKnownValue(piece) || isKnownValue(firstHalf(piece))));

const firstHalf = (text: string) => text.trim().split(' ', 1)[0] ?? '';
