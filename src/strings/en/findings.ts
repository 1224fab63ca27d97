import { uncapitalise } from '../capitalise.ts';
import type { findings as es } from '../es/findings.ts';

/** Words of the findings. */
export const findings: typeof es = {
  title: 'Findings',
  description: 'Contradictions, gaps and slips in the sources themselves, found by rule and proven with quotations.',
  lead: 'Written rules check each source against itself: dates outside their own commitment, percentages that do not match their numbers, two numbers for one thing. Each [[finding|finding]] shows the quotations it rests on; none judges the government behind the text.',
  summaryCaption: 'Findings by kind',
  kind: 'Kind',
  means: 'What it means',
  count: 'Findings',
  none: 'There are no findings in the published captures.',
  dismissedCount: (count) =>
    count === 1
      ? '1 dismissed finding does not count; it is at the end of the list.'
      : `${count} dismissed findings do not count; they are at the end of the list.`,
  filters: {
    heading: 'Where to look',
    failed: 'The filters could not be loaded. Each value has a page of its own:',
    legend: 'Narrow the list',
    names: { severity: 'Kind', rule: 'Rule', member: 'Member', plan: 'Plan', answer: 'Answer' },
    any: { severity: 'all', rule: 'all', member: 'all', plan: 'all', answer: 'all' },
    clear: 'Remove the filters',
    searching: 'Searching…',
    one: '1 finding',
    many: (count) => `${count} findings`,
    empty: 'No finding matches all the filters.',
    more: 'Show more',
    download: 'Download these findings, with their quotations:',
    loading: 'Preparing the file…',
    undone: 'The download was not complete; nothing was saved.',
    values: (count) => `${count} values`,
  },
  groupHeading: (facet) => `Findings by ${uncapitalise(facet)}`,
  groupDescription: (facet, value) =>
    `What the sources say against themselves, with the quotations. ${facet}: ${value}.`,
  groupLead: (count) =>
    count === '1'
      ? '1 finding, with the quotations it rests on.'
      : `${count} findings, with the quotations they rest on.`,
  /** On the page of a member or a plan. */
  gathered: {
    all: {
      member: (count) =>
        count === '1'
          ? 'The finding about this member, its plans and its commitments'
          : `The ${count} findings about this member, its plans and its commitments`,
      plan: (count) =>
        count === '1'
          ? 'The finding about this plan and its commitments'
          : `The ${count} findings about this plan and its commitments`,
    },
    own: {
      member: (count) => `About the member itself and its lists: ${count}.`,
      plan: (count) => `About the plan itself: ${count}.`,
    },
  },
  unanswered: 'not answered',
  dismissed: 'Dismissed',
  dismissedOne: 'dismissed finding',
  answer: {
    heading: 'Answer',
    lead: (answer, day) => `${answer} on ${day}.`,
    evidence: 'Evidence:',
    line: (source, line) => `line ${line} of capture ${source}`,
    none: 'Nobody has answered this finding yet: it is shown as the rule found it.',
  },
  quotations: 'Quotations it rests on',
  rule: 'Rule:',
  permalink: 'See the finding',
  permalinkLabel: (id) => `See the finding ${id}`,
  page: {
    description: (message) => `${message} The quotations side by side, with their lines, the rule and how to cite it.`,
    proof: 'What the sources say',
    source: (id) => `capture ${id}`,
    rule: 'The rule',
    looksFor: 'What it looks for',
    more: 'More findings',
    ofRule: (rule) => `All findings of the rule “${rule}”`,
    ofSubject: 'All findings on this record, on its page',
    data: 'Cite and download',
    csvMeans: 'one row per quotation',
    wrong:
      'A wrong finding is worse than none. If this one is wrong, whoever maintains the data dismisses it and says why: the answer will appear here.',
    report: 'Report that this finding is wrong',
  },
  rules: {
    title: 'Rules of the findings',
    description: 'What each rule looks for, why it matters, when it stays silent, and what it found in the captures.',
    all: (count) => `All ${count} rules, with what each looks for and when it stays silent`,
    lead: 'All of them, including those that found nothing. A rule stays silent about what looks odd but is fine.',
    matters: 'Why it matters',
    silentWhen: 'When it stays silent',
    count: 'Findings',
    none: 'none in these captures',
    together: (count) => `all ${count} together`,
  },
  kinds: {
    contradiction: { one: 'Contradiction', many: 'Contradictions' },
    gap: { one: 'Gap', many: 'Gaps' },
    slip: { one: 'Slip', many: 'Slips' },
    note: { one: 'Note', many: 'Notes' },
  },
};
