import { pattern } from './pattern.ts';
import phrases from './phrases.json' with { type: 'json' };

/** The words for a plan in its title, folded: `plan de accion`, `action plan`. */
export const planWords = pattern`(?<!\p{L})${phrases.plan_title}(?!\p{L})`;
