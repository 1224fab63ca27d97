import type { Damage, Draft } from './damage.ts';

const encoding = (
  name: string,
  encode: (text: string) => string,
  fits: (draft: Draft) => boolean = () => true,
): Damage => ({
  name,
  targets: (draft) => (fits(draft) && !draft.encodings.includes(encode) ? [0] : []),
  apply: ({ encodings }) => {
    encodings.push(encode);
  },
});

/** Letters that were encoded twice are none that could be written in yet another way. */
const hasLetters = ({ facts }: Draft) => !facts.told.includes('encoded-twice');
/** A report gives no record: its text is published as it stands in the file. */
const hasRecord = ({ facts }: Draft) => facts.layout !== 'X';

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  á: '&aacute;',
  é: '&eacute;',
  í: '&iacute;',
  ó: '&oacute;',
  ú: '&uacute;',
  ñ: '&ntilde;',
  è: '&egrave;',
  ê: '&ecirc;',
  à: '&agrave;',
  ç: '&ccedil;',
  œ: '&oelig;',
  '¿': '&iquest;',
  '–': '&ndash;',
  '’': '&rsquo;',
  "'": '&#39;',
};

/** The same text in other characters: it says the same. */
export const encodings: readonly Damage[] = [
  encoding('letters-and-accents-apart', (text) => text.normalize('NFD'), hasLetters),
  encoding('byte-order-mark', (text) => `\u{FEFF}${text}`),
  encoding('line-ends-of-windows', (text) => text.replace(/\r?\n/g, '\r\n')),
  encoding('no-break-spaces', (text) => text.replace(/(?<=\S) (?=\S)/g, '\u{A0}')),
  // Not within the name of a character.
  encoding('zero-width-spaces', (text) => text.replace(/(?<!&[a-z]{0,9})e(?=[a-z])/g, 'e\u{200B}')),
  encoding(
    'names-of-characters',
    (text) => text.replace(/[&áéíóúñèêàçœ¿–’']/g, (found) => names[found] ?? found),
    (draft) => hasLetters(draft) && hasRecord(draft),
  ),
  encoding('spaces-behind-lines', (text) => text.replace(/(?<=.)(?=\r?\n)/g, ' \t')),
];

/** Each byte of UTF-8 became a letter of Latin-1: read as what it was, which is told. */
export const encodedTwice: Damage = {
  name: 'encoded-twice',
  targets: (draft) =>
    hasRecord(draft) && draft.encodings.length === 0 && draft.lines.some(({ text }) => /[à-öø-ÿœ]/i.test(text))
      ? [0]
      : [],
  apply({ encodings: all, facts }) {
    facts.told.unshift('encoded-twice');
    all.unshift((text) =>
      text.replace(/[\u0080-\u07ff\u2010-\u2027]/g, (found) => Buffer.from(found).toString('latin1')),
    );
  },
};
