/** Tag of the language that is added. Node knows the names of countries in it, and nobody takes it for one of the site's. */
export const added = 'eo';

/**
 * The folder of a third language: the English words between marks, so that what is not of it is seen wherever it stands, and made-up addresses and forms.
 * These are the files that `docs/adding-a-language.md` asks for.
 */
export const addedFiles: Readonly<Record<string, string>> = {
  'words.ts': `import { words as english } from '../en/words.ts';
import type { Words } from '../language.ts';

function mark<T>(part: T): T {
  if (typeof part === 'string') return \`⟦\${part}⟧\` as T;
  if (typeof part === 'function') return ((...given: unknown[]) => mark(part(...given))) as T;
  if (Array.isArray(part)) return part.map(mark) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, mark(value)])) as T;
}

export const words: Words = mark(english);
`,
  'addresses.ts': `import { addresses as english } from '../en/addresses.ts';
import type { Addresses } from '../language.ts';

const other = <K extends string>(segments: Record<K, string>): Record<K, string> =>
  Object.fromEntries(
    Object.entries<string>(segments).map(([name, segment]) => [name, segment && \`\${segment}-eo\`]),
  ) as Record<K, string>;

export const addresses: Addresses = {
  routes: { ...other(english.routes), embed: 'embed' },
  words: other(english.words),
  feeds: other(english.feeds),
};
`,
  'forms.ts': `import type { Forms } from '../forms.ts';

export const forms: Forms = {
  decimalMark: '·',
  percent: (number) => \`\${number} ⟦pc⟧\`,
  quotes: ['‹', '›'],
  dates: {
    months: Array.from({ length: 12 }, (_, index) => \`⟦month\${index + 1}⟧\`),
    day: (day, month, year) => \`\${year}, \${month} \${day}\`,
    month: (month, year) => \`\${year}, \${month}\`,
    quarter: (index, year) => \`\${year}, ⟦quarter⟧ \${index + 1}\`,
    half: (index, year) => \`\${year}, ⟦half⟧ \${index + 1}\`,
    range: (from, to) => \`\${from.text} – \${to.text}\`,
    from: (from) => \`\${from.text} –\`,
    until: (to) => \`– \${to.text}\`,
    at: (date) => date.text,
  },
};
`,
  'language.ts': `import type { InterfaceLanguage } from '../language.ts';
import { addresses } from './addresses.ts';
import { forms } from './forms.ts';
import { words } from './words.ts';

export const eo: InterfaceLanguage = { ogLocale: 'eo', data: 'en', addresses, forms, words };
`,
};
