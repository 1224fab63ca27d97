import type { search as es } from '../es/search.ts';

/** Words of the search page; those of its script travel in the page. */
export const search: typeof es = {
  title: 'Search',
  description:
    'Search the text of commitments, plans and members, with or without accents, and ids in upper or lower case.',
  lead: 'Finds words and their forms, with or without accents, and ids in upper or lower case. The quoted sources are in Spanish.',
  label: 'What to search for',
  button: 'Search',
  filters: 'Narrow down',
  any: 'all',
  filterNames: { kind: 'Kind', member: 'Member', coverage: 'Coverage' },
  kinds: {
    commitment: 'Commitment',
    plan: 'Plan',
    member: 'Member',
    finding: 'Finding',
    page: 'Page',
  },
  coverages: { captured: 'Captured', listed: 'Only listed', tabulated: 'In a sheet of OGP' },
  noScript: 'Search needs JavaScript. Without it, everything is in the lists:',
  failed: 'Search could not be loaded. Everything is also in the lists:',
  searching: 'Searching…',
  results: (count) => `${count} results`,
  one: '1 result',
  empty: 'No results. Try fewer words, or remove the filters.',
  more: 'Show more',
  otherLanguage: 'Search for the same in the Spanish version',
};
