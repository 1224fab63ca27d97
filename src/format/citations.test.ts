import { entries } from 'bibtex-parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitedRecord, citeApa, citeBibtex, citePlain, escapeBibtex } from './citations.ts';

const record: CitedRecord = {
  id: 'XX0001',
  title: 'Guía de trámites',
  publisher: 'Compromisos Abiertos',
  version: '1.2.0',
  url: 'https://example.org/repo/compromisos/XX0001/',
  captures: [
    { id: '001', day: '2022-03-01' },
    { id: '002', day: null },
  ],
};
const unknown = { ...record, version: null, captures: [] };

describe('a citation', () => {
  it('says in words what is cited, from which captures and where', () => {
    expect(citePlain(record, 'es')).toBe(
      '«Guía de trámites» (XX0001), en Compromisos Abiertos, datos versión 1.2.0. Fuente: OGP, captura 001 (capturada el 1 de marzo de 2022); captura 002 (fecha de captura: no consta). https://example.org/repo/compromisos/XX0001/',
    );
    expect(citePlain(unknown, 'en')).toBe(
      '“Guía de trámites” (XX0001), in Compromisos Abiertos. https://example.org/repo/compromisos/XX0001/',
    );
  });

  it('names some of many captures, and says how many others there are', () => {
    const captures = Array.from({ length: 30 }, (_, place) => ({ id: `c${place}`, day: null }));
    const text = citePlain({ ...record, captures }, 'es');
    expect(text).toContain('captura c2 (fecha de captura: no consta); y otras 27 capturas.');
    expect(text).not.toContain('c3');
  });

  it('leaves out an id that only spells a name otherwise', () => {
    const member = { ...record, id: 'cote-divoire', title: 'Costa de Marfil', isName: true };
    expect(citePlain(member, 'es')).toMatch(/^«Costa de Marfil», en Compromisos Abiertos/);
    expect(citeApa(member, 'en')).toMatch(/^Costa de Marfil \[/);
    expect(citeBibtex(member, 'es')).toMatch(/^@misc\{cote-divoire,\n {2}title = \{\{Costa de Marfil\}\}/);
  });

  it('has no author and no date in APA, and leaves the day of access to the reader', () => {
    expect(citeApa(record, 'es')).toBe(
      'Guía de trámites (XX0001) [Registro de datos, versión 1.2.0]. (s. f.). Compromisos Abiertos. Recuperado el [fecha de consulta] de https://example.org/repo/compromisos/XX0001/',
    );
    expect(citeApa(unknown, 'en')).toContain('[Data record]. (n.d.).');
  });

  it('names no author, year or DOI for BibTeX, and no version that nobody released', () => {
    const names = Object.keys(entries(citeBibtex(unknown, 'es'))[0] ?? {});
    expect(names.sort()).toEqual(['HOWPUBLISHED', 'LANGUAGE', 'PUBLISHER', 'TITLE', 'URL', 'key', 'type']);
  });
});

/** What LaTeX prints of a text that was written for it. */
const printed = (text: string): string =>
  text
    .replace(/\\textbackslash\{\}/g, '\u{1}')
    .replace(/\\textbraceleft\{\}/g, '{')
    .replace(/\\textbraceright\{\}/g, '}')
    .replace(/\\textasciitilde\{\}/g, '~')
    .replace(/\\textasciicircum\{\}/g, '^')
    .replace(/\\([&%$#_])/g, '$1')
    .replaceAll('\u{1}', '\\');

describe('BibTeX', () => {
  const signs = fc.string({
    unit: fc.constantFrom('a', 'Ñ', '{', '}', '\\', '%', '&', '$', '#', '_', '~', '^', '"', '@', ',', ' '),
    minLength: 1,
  });

  it('is read back by a parser as one entry with one title, whatever the title', () => {
    fc.assert(
      fc.property(signs, (title) => {
        const parsed = entries(citeBibtex({ ...record, title: `x${title}x` }, 'es'));
        expect(parsed).toHaveLength(1);
        expect(parsed[0]?.key).toBe('XX0001');
        expect(parsed[0]?.URL).toBe(record.url);
      }),
    );
  });

  it('escapes so that every sign is printed, and so that braces stay in pairs', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const escaped = escapeBibtex(text);
        expect(printed(escaped)).toBe(text.replace(/\s+/g, ' ').trim());
        expect(escaped.split('{').length).toBe(escaped.split('}').length);
        expect(escaped).not.toMatch(/(?<!\\)[&%$#_]/);
      }),
    );
  });

  it('keeps the title of a plain record as it is', () => {
    expect(entries(citeBibtex(record, 'es'))[0]).toMatchObject({
      type: 'misc',
      TITLE: 'Guía de trámites (XX0001)',
      PUBLISHER: 'Compromisos Abiertos',
      VERSION: '1.2.0',
    });
  });
});
