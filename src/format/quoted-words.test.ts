import { describe, expect, it } from 'vitest';
import { divideQuotations } from './quoted-words.ts';

/** Each stretch in another language, with that language before it. */
const foreign = (message: string, lang: 'es' | 'en') =>
  divideQuotations(message, lang, 'es')
    .filter((words) => words.lang)
    .map((words) => `${words.lang}: ${words.text}`);

describe('a message divided by its quotations', () => {
  it('gives the words of the source the language of the source', () => {
    expect(foreign('The text says “nuevos cuerpos” for “nuevos organismos”.', 'en')).toEqual([
      'es: nuevos cuerpos',
      'es: nuevos organismos',
    ]);
    expect(foreign('El texto dice «nuevos cuerpos».', 'es')).toEqual([]);
  });

  it('tells words that are English by what introduces them, also a list of them', () => {
    expect(foreign('El texto dice «cuerpos» (en inglés, «bodies»).', 'es')).toEqual(['en: bodies']);
    expect(foreign('La traducción deja en inglés «OGP Challenge», «Milestone» e «IRM Research».', 'es')).toEqual([
      'en: OGP Challenge',
      'en: Milestone',
      'en: IRM Research',
    ]);
    expect(foreign('It says “cuerpos” (in English, “bodies”), twice.', 'en')).toEqual(['es: cuerpos']);
  });

  it.each(['«a» y «b»', 'nada', '', '«sin cerrar', 'dos «» vacías'])('gives back the message whole: %j', (message) => {
    expect(
      divideQuotations(message, 'es', 'ka')
        .map(({ text }) => text)
        .join(''),
    ).toBe(message);
  });
});
