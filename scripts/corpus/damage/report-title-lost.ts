import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** The title of a report is gone: its form tells that it is one, and the commitment it names that it is of the end of one. */
export const reportTitleLost: Damage = {
  name: 'report-title-lost',
  targets: (draft) => linesWhere(draft, ({ role }) => role === 'title' && draft.facts.report !== null),
  apply(draft, at) {
    const { report } = draft.facts;
    if (report)
      draft.facts.report = { ...report, title: null, reason: report.about_commitment ? report.reason : 'report' };
    replaceLine(draft, at);
  },
};
