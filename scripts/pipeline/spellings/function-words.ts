import { fold } from '../source/fold.ts';
import { pattern } from './pattern.ts';
import phrases from './phrases.json' with { type: 'json' };

const whole = pattern`^${phrases.function_words}$`;
const atEnd = pattern`(?:^|\s)${phrases.function_words}$`;

/** Whether a word says nothing by itself: `de`, `of`, `pour`. */
export const isFunctionWord = (word: string): boolean => whole.test(fold(word));

/** Whether a text ends in a word that wants another behind it, and so goes on: `Registro de`. */
export const endsOpen = (text: string): boolean => atEnd.test(fold(text));
