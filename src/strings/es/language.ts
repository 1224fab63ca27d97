import type { InterfaceLanguage } from '../language.ts';
import { addresses } from './addresses.ts';
import { forms } from './forms.ts';
import { words } from './words.ts';

/** The interface in Spanish. */
export const es: InterfaceLanguage = { ogLocale: 'es_ES', data: 'es', addresses, forms, words };
