import type { InterfaceLanguage } from '../language.ts';
import { addresses } from './addresses.ts';
import { forms } from './forms.ts';
import { words } from './words.ts';

/** The interface in English. */
export const en: InterfaceLanguage = { ogLocale: 'en_GB', data: 'en', addresses, forms, words };
