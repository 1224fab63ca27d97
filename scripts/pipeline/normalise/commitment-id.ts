import type { SeedEntry } from '../source/seed.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Fragment } from '../source/span.ts';
import { patternWith } from '../spellings/pattern.ts';

/** An id as OGP gives it; addresses, and captures of them, have it in small letters too. */
const inCapitals = (id: Fragment): Fragment => ({ ...id, text: id.text.toUpperCase() });

const parted = /^([A-Z]{2,5})[-–_./]([0-9]{4})$/;

/**
 * The id of a page as OGP gives it. With a sign between its letters and its number it is that without the sign only where the page, or its address
 * in the register, has it so: `SCO-0004`, and `/commitments/SCO0004/` in an address.
 */
export function commitmentId(printed: Fragment, source: SourceText, entry: SeedEntry | null): Fragment {
  const id = inCapitals(printed);
  const [, letters = '', number = ''] = parted.exec(id.text) ?? [];
  if (letters === '') return id;
  const whole = patternWith('iu')`(?<![\p{L}\p{N}])${letters}${number}(?![\p{L}\p{N}])`;
  return whole.test(entry?.ogpUrl ?? '') || whole.test(source.raw) ? { ...id, text: letters + number } : id;
}
