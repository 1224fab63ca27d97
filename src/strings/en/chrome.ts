import type { chrome as es } from '../es/chrome.ts';

/** Words around every page: navigation, footer, marks, notices. */
export const chrome: typeof es = {
  language: 'English',
  skip: 'Skip to content',
  navigation: 'Sections of the site',
  moreNavigation: 'About this site',
  breadcrumbs: 'Path to this page',
  switchTo: 'Español',
  switchLabel: 'Leer esta página en español',
  nav: {
    home: 'Home',
    commitments: 'Commitments',
    members: 'Members',
    plans: 'Plans',
    areas: 'Policy areas',
    institutions: 'Institutions',
    chronology: 'Chronology',
    findings: 'Findings',
    coverage: 'Coverage',
    sources: 'Sources',
    data: 'Data',
    search: 'Search',
    methodology: 'Methodology',
    glossary: 'Glossary',
    about: 'About',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
  },
  line: (from, to) => (from === to ? `L ${from}` : `L ${from}–${to}`),
  lineLabel: (from, to) => (from === to ? `L ${from}, line of the source` : `L ${from}–${to}, lines of the source`),
  /** Said by screen readers after each mark. */
  lineOfSource: 'line of the source',
  machineTranslated:
    'Text quoted from the sources is a machine translation published by OGP. It is given to the letter, mistakes included.',
  quoted: (text) => `“${text}”`,
  none: 'not stated',
  pages: 'Pages of this list',
  page: (number, of) => `Page ${number} of ${of}`,
  pageShort: (number) => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',
  footer: {
    heading: 'About these data',
    source:
      'Quoted texts come from captured pages of the Open Government Partnership (OGP). This site does not belong to OGP.',
    licence: 'Structured data:',
    licenceQuotations: 'Quoted passages remain under the rights of their sources.',
    version: (version) => `Data, version ${version}`,
    captured: 'Every state is that of the day of its capture.',
    noTracking: 'No cookies, no tracking.',
  },
};
