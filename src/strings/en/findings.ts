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
  quotations: 'Quotations it rests on',
  rule: 'Rule:',
  permalink: 'Permalink',
  permalinkLabel: (id) => `Permalink to finding ${id}`,
  rules: {
    title: 'Rules of the findings',
    description: 'What each rule looks for, why it matters, when it stays silent and what it found in the captures.',
    all: (count) => `All ${count} rules, with what each looks for and when it stays silent`,
    lead: 'All of them, also those that found nothing. A rule stays silent before what looks odd and is fine.',
    matters: 'Why it matters',
    silentWhen: 'When it stays silent',
    count: 'Findings',
    none: 'none in these captures',
  },
  kinds: {
    contradiction: { one: 'Contradiction', many: 'Contradictions' },
    gap: { one: 'Gap', many: 'Gaps' },
    slip: { one: 'Slip', many: 'Slips' },
    note: { one: 'Note', many: 'Notes' },
  },
};
