import type { SeedEntry } from '../source/seed.ts';
import type { Fragment } from '../source/span.ts';
import { type Member, memberOfShortName } from './members.ts';
import type { Reading } from './reading.ts';

/** What the registered address of a page says. */
interface Address {
  url: string;
  /** Short name of the member. */
  member: string;
}

/** `/es/members/morocco/commitments/MO0010/`, `/members/morocco/`; on the site before 2019 `/country/morocco`, `/countries/morocco` */
const path =
  /^\/(?:[a-z]{2}\/)?(?:members|country|(?:report\/)?countries)\/([a-z0-9-]+)(?:\/commitments\/([a-z]{2,5}\d{4}))?\/?$/i;

/**
 * Reads the address that the register gives a page: of the commitment with an `id`, or of a member where there is none.
 *
 * `null` for no address, one of another site and one of another kind of page. Reports `address-mismatch` for that of another
 * commitment: nothing of it is believed then.
 */
export function addressOf(entry: SeedEntry | null, id: Fragment | null, { source, report }: Reading): Address | null {
  const { hostname, pathname } = entry?.ogpUrl ? new URL(entry.ogpUrl) : { hostname: '', pathname: '' };
  const match = hostname.replace(/^www\./, '') === 'opengovpartnership.org' ? path.exec(pathname) : null;
  const [, member, commitment] = match ?? [];
  if (!entry?.ogpUrl || !member || (commitment === undefined) !== (id === null)) return null;
  if (id && commitment && commitment.toUpperCase() !== id.text) {
    report('address-mismatch', source.place(id), entry.ogpUrl, id.text);
    return null;
  }
  return { url: entry.ogpUrl, member: member.toLowerCase() };
}

/** The member by the address of its page, where the page does not name it. Reports `member-from-address`. */
export function memberAt(address: Address | null, place: Fragment, { source, report }: Reading): Member | null {
  const member = address && memberOfShortName(address.member);
  if (member) report('member-from-address', source.place(place), address.url, member.name_en);
  return member;
}
