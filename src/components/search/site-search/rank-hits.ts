import { fold } from '../../../format/fold.ts';

/** What is known of a result before it is shown. */
interface Titled {
  meta: Record<string, string>;
  filters?: Record<string, string[]>;
}

/** Nothing of the name of a page fits. */
export const onlyText = 4;

/**
 * How well the name of a page fits what was typed: its id (0), its title (1), a part of its id (2), all words in its title (3), or only its text (4).
 *
 * Shape: `("ge0086", {meta: {id: "GE0086", title: "Servicios electrónicos"}})` → `0`.
 */
export function fitOf(query: string, { meta }: Titled): number {
  const [wanted, id, title] = [query.trim(), meta.id ?? '', meta.title ?? ''].map(fold) as [string, string, string];
  if (id === wanted) return 0;
  if (title === wanted) return 1;
  if (wanted.length > 2 && id.includes(wanted)) return 2;
  return wanted.split(/\s+/).every((word) => title.includes(word)) ? 3 : onlyText;
}

/** A finding quotes the words of what it is about; only its page has a class among what is known of it. */
const isFinding = ({ meta }: Titled): number => (meta.kind === undefined ? 0 : 1);

/**
 * An exact id first, then titles; what somebody promised before what was found about it, and what is held before what a list only names; parts
 * of ids in their order, and else that of the index. `listed` is what the index calls a commitment that is only listed.
 */
export function rankHits<T extends Titled>(query: string, pages: readonly T[], listed = ''): T[] {
  const isListed = ({ filters }: Titled): number => (filters?.coverage?.includes(listed) ? 1 : 0);
  return [...pages].sort((a, b) => {
    const [fit, other] = [fitOf(query, a), fitOf(query, b)];
    return (
      fit - other ||
      isFinding(a) - isFinding(b) ||
      (fit === 2 ? (a.meta.id ?? '').localeCompare(b.meta.id ?? '') : isListed(a) - isListed(b))
    );
  });
}
