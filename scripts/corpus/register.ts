import type { Facts } from './records/facts.ts';

/** The row of a register, under the names of its columns. */
export interface RegisterEntry {
  ogp_url: string;
  language: string;
  machine_translated: boolean;
  captured_on: string;
}

/** What the register says of a page: pages that are not in English are machine translations. */
export function registerEntry({ language, member, commitment }: Facts, captured_on: string): RegisterEntry {
  const translated = language === 'en' ? '' : `${language}/`;
  const own = commitment ? `commitments/${commitment.commitment_id}/` : '';
  return {
    ogp_url: `https://www.opengovpartnership.org/${translated}members/${member.member_id}/${own}`,
    language,
    machine_translated: language !== 'en',
    captured_on,
  };
}
