/**
 * Ways in which the same page reaches us. None of them changes what it says, so that all must give the same.
 * A page of a plan is told from its blank lines where a heading stands alone, so blank lines are not taken away here.
 */
export const variants = {
  'as it is': (text: string) => text,
  'lines ended as on Windows': (text: string) => text.replace(/\n/g, '\r\n'),
  'with a byte-order mark': (text: string) => `\u{FEFF}${text}`,
  'with letters and accents apart': (text: string) => text.normalize('NFD'),
  'with no-break spaces': (text: string) => text.replace(/ /g, '\u{A0}'),
  'with zero-width spaces': (text: string) => text.replace(/e(?=[a-z])/g, 'e\u{200B}'),
  'with spaces at both ends of lines': (text: string) => text.replace(/^(?=.)/gm, '  ').replace(/(?<=.)$/gm, ' \t'),
  'with every line quoted': (text: string) => text.replace(/^/gm, '> '),
  'with more blank lines': (text: string) => text.replace(/\n\n/g, '\n\n \n\n'),
} as const;
