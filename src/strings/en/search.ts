import type { search as es } from '../es/search.ts';

/** Words of the search page; those of its script travel in the page. */
export const search: typeof es = {
  title: 'Search',
  description:
    'Search commitments, milestones, plans, texts, findings, glossary and data dictionary, with or without accents, and ids in upper or lower case.',
  lead: 'Searches commitments, milestones, plans, texts, findings, glossary and data dictionary: words and their forms, with or without accents, and ids, whole or in part. Quotations are in the language of their source.',
  label: 'What to search for',
  button: 'Search',
  filters: 'Narrow down',
  any: { kind: 'all', member: 'all', coverage: 'all' },
  filterNames: { kind: 'Kind', member: 'Member', coverage: 'Coverage' },
  kinds: {
    commitment: 'Commitment',
    plan: 'Plan',
    member: 'Member',
    area: 'Policy area',
    institution: 'Institution',
    finding: 'Finding',
    glossary: 'Glossary',
    dictionary: 'Data dictionary',
    page: 'Page',
  },
  coverages: { captured: 'Captured', listed: 'Only listed', tabulated: 'In a sheet of OGP' },
  noScript: 'Search needs JavaScript. Without it, everything is in the lists:',
  failed: 'Search could not be loaded. Everything is also in the lists:',
  more: 'Show more',
  otherLanguage: (name) => `Search for the same in the ${name} version`,
  otherHeading: (name) => `Only in the ${name} version`,
  keySwitch: 'The key “/” leads to the search',
  shortcut: 'The key “/” leads here from any page.',
  script: {
    searching: 'Searching…',
    one: '1 result',
    many: '{count} results',
    empty: 'No results.',
    emptyOther: 'No results in English; those of the {name} version follow.',
    suggest: 'Worth trying:',
    noFilters: 'without the filters: {count}',
    word: '{what}: {count}',
    fewer: 'Fewer words may help, or other ones.',
  },
};
