import type { findings as es } from '../es/findings.ts';

/** Words of the findings. */
export const findings: typeof es = {
  title: 'Findings',
  description:
    'Contradictions, gaps and slips of the sources themselves, found by rule and proven with their quotations.',
  lead: 'Written rules read the sources against themselves: dates outside their own commitment, percentages that do not follow from their numbers, two numbers for one thing. Each finding shows the quotations it rests on; none judges the government that wrote the text.',
  summaryCaption: 'Findings by kind',
  kind: 'Kind',
  means: 'What it means',
  count: 'Findings',
  none: 'There are no findings in the published captures.',
  heading: (kind, subject) => `${kind}: ${subject}`,
  permalink: 'Permalink',
  permalinkLabel: (id) => `Permalink to finding ${id}`,
  quotations: 'Quotations it rests on',
  rule: 'Rule:',
  foundHeading: 'What was found',
  rules: {
    heading: 'The rules',
    lead: 'All of them, also those that found nothing. A rule stays silent before what looks odd and is fine.',
    matters: 'Why it matters',
    silentWhen: 'When it stays silent',
    count: 'Findings',
  },
  capitalised: { contradiction: 'Contradiction', gap: 'Gap', slip: 'Slip', note: 'Note' },
};
