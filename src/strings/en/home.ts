import type { home as es } from '../es/home.ts';

/** Words of the home page. */
export const home: typeof es = {
  title: 'Compromisos Abiertos',
  heading: 'What governments promised, with the line that proves it',
  description:
    'Open government commitments read from captured OGP pages: what was promised, by when, who answers for it and what is known, with the line of the source beside every fact.',
  lead: 'What members of the Open Government Partnership (OGP) promised to do, by when, who answers for it and what is known of the outcome. Every fact links to the line of the captured page it was read from. Where that page says nothing, this site says so.',
  searchLabel: 'Search commitments, plans and members',
  searchHint:
    'For example: Batumi, MO0010, e-government. Quoted texts keep the language of their source: quejas, servicios electrónicos',
  searchButton: 'Search',
  browse: 'Or browse the lists:',
  specimen: {
    read: 'The marked line gives the deadline of',
    milestone: (position, id) => `milestone ${position} of ${id}`,
  },
  figuresHeading: 'In figures',
  figures: {
    captured: ({ tabulated, known }) =>
      tabulated === null
        ? `of ${known} known commitments are captured`
        : `of ${known} known commitments are captured; another ${tabulated} are rows of an OGP sheet`,
    capturedMore: 'What is missing, by member and cycle',
    milestones: (of) => `of ${of} milestones have a printed deadline`,
    milestonesMore: 'The captured commitments',
    judgements: (of) => `of ${of} questions for OGP’s independent reviewers (IRM) have an answer`,
    judgementsMore: 'What is not known, and why',
    lines: (of) => `of ${of} captured lines are accounted for`,
    linesMore: 'The sources, line by line',
  },
  chronologyHeading: 'Every milestone, in time',
  chronologyLead:
    'The milestones, or steps, of the captured commitments, from the first to the last possible day of each.',
  chronologyMore: 'The full chronology: by member, plan, year, quarter and month',
  findingsHeading: 'Where the sources contradict themselves',
  findingsAll: (count) => (count === 1 ? 'The finding, on its page' : `All ${count} findings`),
  findingsNone: 'There are no findings in the published captures.',
  howHeading: 'From a page to a fact',
  how: {
    page: 'Page',
    pageText: (lines) => `The page is kept as it was captured: ${lines} lines, not one fewer.`,
    line: 'Line',
    lineText: 'Each line is accounted for: a field, text, or furniture of the page such as its menus.',
    datum: 'Value',
    datumText: 'The value keeps the precision of the source and the exact place it was quoted from.',
    site: 'Site',
    siteText: 'The page shows it with a mark that leads back to the line.',
  },
  howMore: 'The full methodology',
};
