import type { Language } from '../records/language.ts';
import { type Damage, linesWhere, replaceLine } from './damage.ts';

const glossary: Readonly<Record<Language, string>> = {
  es: 'Los gobiernos publican lo que saben y escuchan lo que se les... Más',
  en: 'Governments publish what they know and listen to what is... More',
  fr: "Les gouvernements publient ce qu'ils savent et écoutent ce qui... Plus",
};

/** The text of a glossary tooltip is put behind a policy area: the areas are the same. */
export const tooltipInjected: Damage = {
  name: 'tooltip-injected',
  targets: (draft) => linesWhere(draft, ({ role }) => role === 'areas'),
  apply(draft, at, line) {
    const [first, ...others] = line.text.split(', ');
    replaceLine(draft, at, { ...line, text: [`${first} ${glossary[draft.facts.language]}`, ...others].join(', ') });
  },
};
