import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { formatEdtf } from './dates.ts';

/** A capture in words. Shape: `"captura del 31 de mayo de 2023"`, `"captura 003_dc089b18fe7aed46"`. */
export function captureLabel(
  { source_id, captured_on }: { source_id: string; captured_on: string | null },
  lang: Language,
): string {
  const { named, namedById } = wordsIn(lang).captures;
  return captured_on === null ? namedById(source_id) : named(formatEdtf(captured_on, lang));
}
