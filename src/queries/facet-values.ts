import { codeLabel, valueLabel } from '../format/codes.ts';
import { isOpen } from '../format/open-findings.ts';
import { coverages } from '../model/commitment.ts';
import { severities } from '../model/finding.ts';
import { assessors, type ObservationRow, questions, type State, states } from '../model/observation.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { Language, Route } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { allAreas, areaName, knownAreasOf } from './areas.ts';
import { memberName, textLanguage } from './commitment-items.ts';
import { allCommitments } from './commitments.ts';
import { allInstitutions } from './institutions.ts';
import { allMembers } from './members.ts';
import { byText, once } from './once.ts';
import { planLanguage } from './plan-items.ts';
import { allPlans } from './plans.ts';

/** The value of commitments of which the captures do not say it. */
export const noneValue = 'none';

export interface Label {
  label: string;
  lang?: string;
  note?: string;
}

/** A facet: which values a commitment has, and how each is told. */
export interface Spec {
  id: string;
  /** Every value of a commitment; none means that the captures do not say it. */
  valuesOf(record: CommitmentSummary): string[];
  labelOf(value: string, lang: Language): Label;
  /** Order of the values; without it the most frequent come first. */
  order?(value: string): number;
  route?: Route;
  /** Id of the page of a value, where it is not the value itself. */
  pageId?(value: string): string;
}

/** Commitments as the explorer orders them: captured ones first, then by id. */
export const explorerOrder = once(async (): Promise<CommitmentSummary[]> => {
  const all = await allCommitments();
  return [...all.filter((r) => r.coverage === 'captured'), ...all.filter((r) => r.coverage !== 'captured')];
});

const known = <T>(value: T | null): T[] => (value === null ? [] : [value]);

async function namedSpecs(): Promise<Spec[]> {
  const members = new Map((await allMembers()).map((member) => [member.member_id, member]));
  const areas = new Map((await allAreas()).map(({ row }) => [row.policy_area_id, row]));
  const areaLabel = (value: string, lang: Language): Label => {
    const row = areas.get(value);
    return { label: row ? areaName(row, lang) : value };
  };
  const memberLabel = (id: string, lang: Language): string => {
    const member = members.get(id);
    return member ? memberName(member, lang) : id;
  };
  return [
    {
      id: 'coverage',
      valuesOf: (record) => [record.coverage],
      labelOf: (value, lang) => ({ label: codeLabel('coverage', value, lang) }),
      order: (value) => (coverages as readonly string[]).indexOf(value),
    },
    {
      id: 'member',
      valuesOf: (record) => [record.member_id],
      labelOf: (value, lang) => ({ label: memberLabel(value, lang) }),
      route: 'members',
    },
    {
      id: 'level',
      valuesOf: (record) => known(members.get(record.member_id)?.level ?? null),
      labelOf: (value, lang) => ({ label: codeLabel('level', value, lang) }),
    },
    await planSpec(),
    {
      id: 'year',
      valuesOf: (record) => known(record.cycle).map(String),
      labelOf: (value) => ({ label: value }),
      order: (value) => -Number(value),
    },
    { id: 'area', valuesOf: knownAreasOf, labelOf: areaLabel, route: 'areas' },
    {
      id: 'ogp_value',
      valuesOf: (record) => record.ogp_values.flatMap(({ ogp_value_id }) => known(ogp_value_id)),
      labelOf: (value, lang) => ({ label: codeLabel('ogp_value', value, lang) }),
    },
    await institutionSpec(memberLabel),
  ];
}

async function planSpec(): Promise<Spec> {
  const plans = await allPlans();
  const labels = new Map(
    await Promise.all(
      plans.map(async (plan) => [plan.action_plan_id, { label: plan.title, lang: await planLanguage(plan) }] as const),
    ),
  );
  return {
    id: 'plan',
    valuesOf: (record) => known(record.action_plan_id),
    labelOf: (value) => labels.get(value) ?? { label: value },
    route: 'plans',
  };
}

async function institutionSpec(memberLabel: (id: string, lang: Language) => string): Promise<Spec> {
  const institutions = new Map((await allInstitutions()).map((each) => [each.row.organisation_id, each]));
  const languages = new Map<string, string>();
  for (const { row, commitments } of institutions.values()) {
    if (commitments[0]) languages.set(row.organisation_id, await textLanguage(commitments[0]));
  }
  const split = (value: string): [string, string] => {
    const dot = value.lastIndexOf('.');
    return [value.slice(0, dot), value.slice(dot + 1)];
  };
  return {
    id: 'institution',
    valuesOf: (record) => record.organisations.map(({ organisation_id, role }) => `${organisation_id}.${role}`),
    labelOf: (value, lang) => {
      const [id, role] = split(value);
      const row = institutions.get(id)?.row;
      const where = [row ? memberLabel(row.member_id, lang) : '', codeLabel('organisation_role', role, lang)];
      return {
        label: row?.name ?? id,
        lang: languages.get(id) ?? 'und',
        note: where.filter(Boolean).join(', '),
      };
    },
    route: 'institutions',
    pageId: (value) => split(value)[0],
  };
}

/** One facet per question and assessor: government and IRM are never one. */
async function judgementSpecs(): Promise<Spec[]> {
  const rows = (await allCommitments()).flatMap((record) => record.observations);
  const asked = new Set(rows.map(({ question, assessor }) => `${question}.${assessor}`));
  const pairs = questions.flatMap((question) => assessors.map((assessor) => ({ question, assessor })));
  return pairs
    .filter(({ question, assessor }) => asked.has(`${question}.${assessor}`))
    .map(({ question, assessor }) => ({
      id: `${question}.${assessor}`,
      valuesOf: (record) =>
        record.observations
          .filter((row) => row.shown && row.question === question && row.assessor === assessor)
          .map(answerOf),
      labelOf: (value, lang) => ({
        label: stateOf(question, value, lang) ?? valueLabel(question, value, lang),
      }),
      order: (value) => states.indexOf(value as State),
    }));
}

/** The value of a judgement, or its state. A report has a name, no scale: all that matters here is that there is one. */
export const answerOf = ({ question, state, value }: ObservationRow): string =>
  state === 'value' && question !== 'irm_report' ? (value ?? state) : state;

/** The label of a state; of a value that is words of its own, that it is not on the scale. */
function stateOf(question: string, value: string, lang: Language): string | null {
  if (!isState(value)) return null;
  const isOffScale = value === 'value' && question !== 'irm_report';
  return isOffScale ? wordsIn(lang).commitment.judgements.offScale : codeLabel('state', value, lang);
}

export const isState = (value: string): value is State => (states as readonly string[]).includes(value);

const findingSpec: Spec = {
  id: 'findings',
  valuesOf: ({ findings }) => [
    ...(findings.some(isOpen) ? ['any'] : []),
    ...findings.filter(isOpen).map(({ severity }) => severity),
  ],
  labelOf: (value, lang) => ({
    label: value === 'any' ? wordsIn(lang).explorer.anyFinding : codeLabel('severity', value, lang),
  }),
  order: (value) => (value === 'any' ? -1 : (severities as readonly string[]).indexOf(value)),
};

const specs = once(async () => [...(await namedSpecs()), ...(await judgementSpecs()), findingSpec]);

/** Values of each commitment, the value of not saying it among them, by facet. */
export const valuesByFacet = once(async () => {
  const records = await explorerOrder();
  return (await specs()).map((spec) => {
    const rows = records.map((record) => {
      const values = [...new Set(spec.valuesOf(record))];
      return values.length > 0 ? values : [noneValue];
    });
    const found = Map.groupBy(
      rows.flatMap((values, row) => values.map((value) => ({ value, row }))),
      ({ value }) => value,
    );
    const counts = new Map([...found].map(([value, places]) => [value, places.length]));
    const rank = (value: string) => (value === noneValue ? Number.POSITIVE_INFINITY : (spec.order?.(value) ?? 0));
    const values = [...found.keys()].sort(
      (a, b) => rank(a) - rank(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byText(a, b),
    );
    return { spec, rows, values, places: found };
  });
});
