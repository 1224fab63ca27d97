import type { Conversion } from '../../scripts/pipeline/source/seed.ts';
import type { Dataset } from '../../src/model/tables.ts';

/** What one page gave, in few words, as a person would note it who reads the page. Keys without content are left out. */
export type Summary = Record<string, unknown>;

const join = (...parts: (string | number | null | undefined)[]) => parts.map((part) => part ?? '-').join(' | ');
const byPosition = <T extends { position: number }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => a.position - b.position);

/** Summarises a conversion of one page; of a refused page the ids of its errors. */
export function summarise({ dataset, diagnostics, refused }: Conversion): Summary {
  if (refused.length > 0) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ id }) => id);
    return { refused: [...new Set(errors)] };
  }
  const source = dataset.sources[0];
  if (!source) return { refused: ['nothing'] };
  const id = source.record_id;
  const own = { ...about(source), ...head(dataset, source), ...links(dataset), ...judged(dataset), ...lists(dataset) };
  const warnings = diagnostics.filter(({ severity }) => severity !== 'info').map((one) => join(one.id, one.actual));
  return compact({
    layout: source.layout,
    language: source.language,
    record: id,
    ...own,
    withheld: source.emails_withheld + source.phones_withheld || null,
    warnings,
  });
}

const compact = (given: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== null && value !== undefined && !(typeof value === 'object' && size(value) === 0),
    ),
  );
const size = (value: object | null) => (value === null ? 0 : Object.keys(value).length);

/** What a report says it is about. */
const about = ({ reason, title, about_member, about_plan, about_commitment }: Dataset['sources'][number]) => ({
  reason,
  report: title,
  about: [about_member, about_plan, about_commitment].some(Boolean)
    ? join(about_member, about_plan, about_commitment)
    : null,
});

function head(data: Dataset, source: Dataset['sources'][number]) {
  const id = source.record_id;
  const member = data.members[0];
  const commitment = data.commitments.find(({ commitment_id }) => commitment_id === id);
  const plan =
    data.action_plans.find(({ action_plan_id }) => action_plan_id === commitment?.action_plan_id) ??
    data.action_plans[0];
  return {
    member: member && join(member.member_id, member.name_es, member.level, member.country_code),
    plan: plan && join(plan.action_plan_id, plan.title, plan.start_edtf, plan.end_edtf, plan.cycle),
    since: member?.since_edtf,
    plan_number: member?.plan_number,
    plans:
      source.record_type === 'member' || data.action_plans.length > 1
        ? data.action_plans.map((row) => `${row.action_plan_id} | ${row.title}`)
        : null,
    submitted:
      plan && (plan.submission_year ?? plan.submitted_edtf) ? join(plan.submission_year, plan.submitted_edtf) : null,
    duration: plan?.duration_verbatim,
    title: commitment?.title,
    long_title: commitment?.long_title,
    numbers:
      commitment?.plan_number || commitment?.irm_number ? join(commitment.plan_number, commitment.irm_number) : null,
    dates:
      commitment?.start_verbatim || commitment?.end_verbatim ? join(commitment.start_edtf, commitment.end_edtf) : null,
    sector: commitment?.sector_verbatim,
  };
}

function links(data: Dataset) {
  const names = (role: string) =>
    byPosition([...data.commitment_organisations, ...data.action_plan_organisations])
      .filter((one) => one.role === role)
      .map(({ verbatim }) => verbatim);
  const areas = (part: string) =>
    byPosition(data.commitment_policy_areas.filter(({ stated_in }) => stated_in === part)).map(
      ({ verbatim, policy_area_id }) => join(verbatim, policy_area_id),
    );
  return {
    lead: names('lead'),
    support: names('support'),
    involved: names('involved'),
    areas: areas('glance'),
    areas_in_text: areas('description'),
    values: byPosition(data.commitment_ogp_values.filter(({ stated_in }) => stated_in === 'glance')).map(
      ({ assessor, ogp_value_id, verbatim }) => join(assessor, ogp_value_id ?? `?${verbatim}`),
    ),
    values_in_text: byPosition(data.commitment_ogp_values.filter(({ stated_in }) => stated_in === 'description')).map(
      ({ assessor, ogp_value_id, verbatim }) => join(assessor, ogp_value_id ?? `?${verbatim}`),
    ),
  };
}

/** `"starred": "pending"`, `"verifiable": "=yes"`, `"completion": "?Printed but not known"`; several answers as a list. */
function judged(data: Dataset) {
  const of = (part: string) => {
    const found: Record<string, string | string[]> = {};
    for (const one of byPosition(data.observations.filter((row) => row.part === part))) {
      const said = one.state === 'value' ? (one.value === null ? `?${one.verbatim}` : `=${one.value}`) : one.state;
      const before = found[one.question];
      found[one.question] = before === undefined ? said : [before, said].flat();
    }
    return found;
  };
  return {
    glance: of('glance'),
    inception_summary: of('inception_summary'),
    irm_summary: of('irm_summary'),
  };
}

function lists(data: Dataset) {
  const stateOf = (id: string) => {
    const found = data.observations.find(({ subject_id }) => subject_id === id);
    return found ? (found.value ?? found.state) : null;
  };
  return {
    milestones: byPosition(data.milestones).map((one) =>
      join(one.title, one.start_edtf, one.due_edtf, one.continuity ?? stateOf(one.milestone_id)),
    ),
    indicators: byPosition(data.indicators).map((one) =>
      join(one.title, one.unit, one.baseline, one.target, one.change_percent),
    ),
    figures: byPosition(data.figures).map((one) => join(one.kind, one.label, one.value)),
    sections: byPosition(data.sections).map((one) => join(one.part, one.heading, one.text?.split('\n').length)),
    // Only where it is another than that of the page.
    languages: byPosition(data.sections)
      .filter(({ language }) => language !== null && language !== data.sources[0]?.language)
      .map(({ position, language }) => join(position, language)),
    listings: byPosition(data.listings).map((one) =>
      join(one.commitment_id, one.cycle, one.policy_area_id, one.starred ? 'starred' : null, one.title),
    ),
  };
}
