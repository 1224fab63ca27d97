import type { home as es } from '../es/home.ts';

/** Words of the home page. */
export const home: typeof es = {
  title: 'Compromisos Abiertos',
  heading: 'What governments promised, with the line that proves it',
  description:
    'Open government commitments read from captured OGP pages: what was promised, by when, who answers for it and what is known, with the line of the source beside every fact.',
  lead: 'Read what members of the Open Government Partnership committed to do, by when, who answers for it and what is known of the outcome. Every fact links to the line of the captured page it was read from, and where a capture is silent, that is what it says here.',
  searchLabel: 'Search commitments, plans and members',
  searchHint: 'For example: Batumi, MO0010. Texts are in the language of their source: quejas, servicios electrónicos',
  searchButton: 'Search',
  browse: 'Or go through the lists:',
  specimen: {
    read: 'The marked line gives the deadline of',
    milestone: (position, id) => `milestone ${position} of ${id}`,
  },
  figuresHeading: 'In figures',
  figures: {
    captured: ({ tabulated, known }) =>
      tabulated === null
        ? `of ${known} known commitments are captured`
        : `of ${known} known commitments are captured; of another ${tabulated} the row of a sheet of OGP is held`,
    capturedMore: 'What is missing, by member and cycle',
    milestones: (of) => `of ${of} milestones have a printed deadline`,
    milestonesMore: 'The captured commitments',
    judgements: (of) => `of ${of} questions that the pages put to the IRM have an answer`,
    judgementsMore: 'What is not known, and why',
    lines: (of) => `of ${of} captured lines are accounted for`,
    linesMore: 'The sources, line by line',
  },
  chronologyHeading: 'Every milestone, in time',
  chronologyLead: 'From the first to the last possible day of each milestone of the captured commitments.',
  chronologyMore: 'The whole chronology: by member, plan, year, quarter and month',
  findingsHeading: 'Where the sources contradict themselves',
  findingsAll: (count) => (count === 1 ? 'The finding, on its page' : `All ${count} findings`),
  findingsNone: 'There are no findings in the published captures.',
  howHeading: 'From a page to a fact',
  how: {
    page: 'Page',
    pageText: (lines) => `The page is kept as it was captured: ${lines} lines, not one fewer.`,
    line: 'Line',
    lineText: 'Each line is known to be a field, text or furniture of the page.',
    datum: 'Datum',
    datumText: 'The value is written at the printed precision, with the exact place of the quotation.',
    site: 'Site',
    siteText: 'The page shows it with its mark, which leads back to the line.',
  },
  howMore: 'The whole methodology',
};
