import type { plans as es } from '../es/plans.ts';

/** Words of the list of plans and of the page of a plan. */
export const plans: typeof es = {
  title: 'Action plans',
  description: 'The action plans that captured pages name, with their dates and the commitments captured of each.',
  lead: (count) =>
    `Captured pages name ${count} [[plans|action-plan]] by their title. A plan is known from its own page, or only from the pages of its commitments.`,
  caption: 'Action plans named in the captures',
  plan: 'Plan',
  member: 'Member',
  period: 'Printed period',
  held: 'Commitments captured, of those known',
  of: (held, known) => (known === '0' ? 'none known' : `${held} of ${known}`),
  pageDescription: (title, member) =>
    `${title}, ${member}: dates, institutions, questions and answers, and commitments, with the line of every fact.`,
  ownPage: 'The page of this plan has been captured.',
  noOwnPage: 'The page of this plan has not been captured: what follows comes from the pages of its commitments.',
  alsoInSheet: 'Rows of an OGP sheet tell of it too: each fact leads to its place.',
  inSheet:
    'Only the rows of an OGP sheet tell of this plan: its id, which stands in for its title, its number and its years.',
  number: 'Number of the plan',
  ogpId: 'OGP’s id',
  factsHeading: 'At a glance',
  cycle: 'Cycle',
  submissionYear: 'Year of submission',
  submitted: 'Submitted',
  start: 'Start',
  end: 'End',
  duration: 'Duration',
  durationNote: 'as printed',
  institutions: 'Institutions',
  status: 'What is said of the plan',
  who: 'Who',
  question: 'What',
  answer: 'Answer',
  figuresFile: 'figures',
  figuresHeading: 'Figures',
  figuresLead: 'Numbers that the plan gives in its answers, in the words of the capture.',
  figuresCaption: 'Figures of the plan and their parts',
  countsCaption: 'Counts that are not part of a total',
  figure: 'What is counted',
  value: 'Value',
  share: 'Share',
  line: 'Line',
  total: 'Total',
  partsSum: (sum, total) =>
    sum === total
      ? `The parts add up to ${sum}, the same as the printed total.`
      : `The parts add up to ${sum}; the printed total is ${total}.`,
  answersHeading: 'Questions and answers',
  contents: 'Questions of this plan',
  noAnswer: 'The page shows the question without an answer.',
  inLanguage: (name) => `This text is not in the language of its page, but in another: ${name}.`,
  noHeading: 'Untitled',
  commitmentsHeading: 'Commitments',
  commitmentsNone: 'No capture names a commitment of this plan.',
};
