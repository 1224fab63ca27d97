import { eachLanguage, type Language, languageSet } from '../strings/languages.ts';

/** A stretch of a message; `lang` where it is quoted in another language than the message's own. */
export interface Words {
  text: string;
  lang?: string;
}

/** Puts a text between the quotation marks of a language. Shape: `("Guía", "es")` → `"«Guía»"`. */
export function inQuotes(text: string, lang: Language): string {
  const [opening, closing] = languageSet[lang].forms.quotes;
  return `${opening}${text}${closing}`;
}

/** Quotations between the marks of each language. */
const quotations = eachLanguage((lang) => {
  const [opening, closing] = languageSet[lang].forms.quotes;
  return new RegExp(`${opening}([^${opening}${closing}]*)${closing}`, 'gu');
});
/** What stands before a quotation that is English whatever the language of the sources. */
const beforeEnglish = /(?:in English|en inglés),? ?$/u;
const between = /^(?:, | y | e | and |, and )$/u;

/**
 * Divides a message into its own words and those it quotes, so that each is read in its language.
 *
 * Shape: `("The text says “cuerpos” for …", "en", "es")` → `[{text: "The text says “"}, {text: "cuerpos", lang: "es"}, …]`.
 * Quotations are of the source, but for those introduced as English; a list of them is introduced once.
 */
export function divideQuotations(message: string, lang: Language, textLang: string): Words[] {
  const words: Words[] = [];
  let end = 0;
  let inEnglish = false;
  for (const match of message.matchAll(quotations[lang])) {
    const before = message.slice(end, match.index);
    inEnglish = beforeEnglish.test(before) || (inEnglish && between.test(before));
    const quoted = inEnglish ? 'en' : textLang;
    const opening = match[0].slice(0, 1);
    const inner = match[1] ?? '';
    words.push({ text: before + opening }, quoted === lang ? { text: inner } : { text: inner, lang: quoted });
    end = match.index + match[0].length - 1;
    // The closing mark belongs to the message; the list of quotations goes on behind it.
    words.push({ text: message.slice(end, end + 1) });
    end += 1;
  }
  return join([...words, { text: message.slice(end) }]);
}

function join(words: readonly Words[]): Words[] {
  const joined: Words[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && last.lang === word.lang) last.text += word.text;
    else if (word.text !== '') joined.push({ ...word });
  }
  return joined;
}
