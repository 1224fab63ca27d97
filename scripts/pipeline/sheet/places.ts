import { isOfPlace } from '../normalise/members.ts';
import type { Owners } from './owners.ts';
import type { SheetRow } from './read-sheet.ts';

/** `https://www.opengovpartnership.org/members/<member>/commitments/<id>/`, in any language. */
const address =
  /^https:\/\/(?:www\.)?opengovpartnership\.org\/(?:[a-z]{2}\/)?members\/([a-z0-9-]+)\/commitments\/([a-z]{2,5}\d{4})\/?$/i;

/** The member and the commitment that the address of a row names, as addresses write them. */
export function addressedIn(row: SheetRow): { member: string; id: string } | null {
  const [, member, id] = address.exec(row.field('url')?.text ?? '') ?? [];
  return member && id ? { member: member.toLowerCase(), id: id.toUpperCase() } : null;
}

/**
 * The short names of places that a sheet prints without their country, `Buenos Aires` → `buenos-aires-argentina`: from the address of the row, from the
 * captured page of its commitment, or from other rows of the same name where all of them agree.
 */
export class Places {
  #owners: Owners;
  #shortNames = new Map<string, Set<string>>();

  constructor(rows: readonly SheetRow[], owners: Owners) {
    this.#owners = owners;
    for (const row of rows) {
      const name = row.field('member')?.text;
      const short = name && this.#ofRow(row, name);
      if (!name || !short) continue;
      const known = this.#shortNames.get(name) ?? new Set();
      this.#shortNames.set(name, known.add(short));
    }
  }

  /** `null` where nothing tells the country of the place, or rows of one name tell several. */
  shortNameOf(row: SheetRow, name: string): string | null {
    const known = this.#shortNames.get(name);
    return this.#ofRow(row, name) ?? (known?.size === 1 ? ([...known][0] ?? null) : null);
  }

  #ofRow(row: SheetRow, name: string): string | null {
    const id = row.field('id')?.text ?? '';
    const addressed = addressedIn(row);
    const stated = [addressed?.id === id ? addressed.member : null, this.#owners.get(id)?.memberId ?? null];
    return stated.find((short) => short !== null && isOfPlace(name, short)) ?? null;
  }
}
