import type { Damage } from './damage.ts';

/** The list at the foot is there twice, as on a page captured while it loaded: every entry stands where it stands. */
export const listTwice: Damage = {
  name: 'list-twice',
  targets: ({ lines }) => {
    const at = lines.findIndex(({ field }) => field === 'h_siblings');
    return at !== -1 && lines[at + 1]?.role === 'listing' && !lines[at]?.damaged ? [at] : [];
  },
  apply({ lines, facts }, at, heading) {
    const end = lines.findLastIndex(({ role }) => role === 'listing') + 1;
    heading.damaged = true;
    lines.splice(end, 0, ...lines.slice(at, end).map((line) => ({ ...line, damaged: true })));
    facts.listings = [...facts.listings, ...facts.listings];
  },
};
