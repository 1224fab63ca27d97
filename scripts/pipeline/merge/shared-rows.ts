import type { DraftRow, Row } from '../normalise/draft.ts';

/**
 * Rows that many pages give alike: each page of a member lists all its commitments. Of one run; a commitment that is listed alike is held
 * once, and so are the words of the lists. None of these rows is ever changed.
 */
export class SharedRows {
  readonly #commitments = new Map<string, Row<'commitments'>>();
  readonly #words = new Map<string, string>();

  /** The row that is held for one that was read. */
  of({ table, row }: Pick<DraftRow, 'table' | 'row'>): DraftRow['row'] {
    if (table === 'listings') return this.#listing(row as Row<'listings'>);
    return 'coverage' in row && row.coverage === 'listed' ? this.#commitment(row) : row;
  }

  #commitment(row: Row<'commitments'>): Row<'commitments'> {
    const told = JSON.stringify(row);
    const known = this.#commitments.get(told);
    if (known) return known;
    const [commitment_id, title] = [this.#word(row.commitment_id), this.#word(row.title)];
    const kept = { ...row, commitment_id, title, ogp_url: this.#word(row.ogp_url) };
    this.#commitments.set(told, kept);
    return kept;
  }

  #listing(row: Row<'listings'>): Row<'listings'> {
    const [title, area] = [row.title, row.policy_area_verbatim];
    return {
      ...row,
      commitment_id: this.#word(row.commitment_id),
      title: title && this.#word(title),
      policy_area_verbatim: area && this.#word(area),
    };
  }

  /** The same letters, as a text of their own: a slice would keep the whole page that it was cut from. */
  #word(text: string): string {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const own = Buffer.from(text, 'utf16le').toString('utf16le');
    this.#words.set(own, own);
    return own;
  }
}
