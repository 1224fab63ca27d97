import { lookupOf, type Spellings } from './spelling.ts';
import values from './values.json' with { type: 'json' };

const lookups = Object.values(values).map((scale) => lookupOf(scale as Record<string, Spellings>));
const longest = 120;

/** Whether a text is a value of any closed list, `Revisión pendiente de IRM`, `Limited`, `sí`. */
export const isKnownValue = (text: string): boolean =>
  text.length <= longest && lookups.some((lookup) => lookup(text) !== undefined);
