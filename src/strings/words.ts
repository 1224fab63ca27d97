import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './routes.ts';

export type Words = typeof es;

/** Every word of the interface in one language. Shape: `wordsIn("es").chrome.nav.data` → `"Datos"`. */
export const wordsIn = (lang: Language): Words => (lang === 'es' ? es : en);
