import type { Damage } from './damage.ts';

const encoding = (name: string, encode: (text: string) => string): Damage => ({
  name,
  targets: () => [0],
  apply: ({ encodings }) => {
    encodings.push(encode);
  },
});

/** The same text in other characters: it says the same. */
export const encodings: readonly Damage[] = [
  encoding('letters-and-accents-apart', (text) => text.normalize('NFD')),
  encoding('byte-order-mark', (text) => `\u{FEFF}${text}`),
  encoding('line-ends-of-windows', (text) => text.replace(/\r?\n/g, '\r\n')),
  encoding('no-break-spaces', (text) => text.replace(/(?<=\S) (?=\S)/g, '\u{A0}')),
  encoding('zero-width-spaces', (text) => text.replace(/e(?=[a-z])/g, 'e\u{200B}')),
  encoding('spaces-behind-lines', (text) => text.replace(/(?<=.)(?=\r?\n)/g, ' \t')),
];
