import { expect, it } from 'vitest';
import { lex } from '../lex/lines.ts';
import { SourceText } from '../source/source-text.ts';
import { labelsAt } from '../spellings/labels.ts';
import { kindOf } from './page-kinds.ts';

const kindOfText = (text: string) =>
  kindOf(lex(new SourceText(text)).map((line) => ({ ...line, labels: labelsAt(line.text) })));

it.each([
  ['Search results for: lamps\nLamps of Chile\nNext\n', 'a list of search results'],
  ['Utilizamos cookies\nAceptar todo\n', 'a notice on cookies'],
  ['Login\nUsername\nLost your password?\n', 'a page to log in'],
  ['Week of lamps\nLocation: Tallinn\nRegister now\n', 'the page of an event'],
  ['Lamps at last\nBy a reader\nShare this:\nTwitter\n', 'news or a story'],
  ['Plan of lamps\nPublished: 2018\nDownload\n', 'the page of a document'],
  ['Lamps\nCountry\nAll\nExport CSV\n', 'a view of the data'],
  ['<!DOCTYPE html>\n<html><body>Lamps</body></html>\n', 'HTML, not the text that it shows'],
])('%j looks like %s', (text, kind) => {
  expect(kindOfText(text)).toBe(kind);
});

it('one mark that many pages have tells nothing', () => {
  expect(kindOfText('Lamps\nNext\n')).toBeNull();
  expect(kindOfText('Byzantine lamps\nTime of lamps\n')).toBeNull();
});
