import { type CorpusPage, makePage } from '../../scripts/corpus/page.ts';
import type { Choices } from '../../scripts/corpus/records/choices.ts';
import type { Facts, PrintedDate } from '../../scripts/corpus/records/facts.ts';
import { convert } from '../../scripts/pipeline/pipeline.ts';
import type { Conversion, Seed } from '../../scripts/pipeline/source/seed.ts';
import type { Dataset } from '../../src/model/tables.ts';

type Row = Record<string, unknown>;

const date = (row: Row | undefined, prefix: string): PrintedDate | null =>
  row?.[`${prefix}_verbatim`]
    ? (Object.fromEntries(
        ['verbatim', 'edtf', 'earliest', 'latest', 'precision'].map((part) => [part, row[`${prefix}_${part}`]]),
      ) as unknown as PrintedDate)
    : null;

const byPosition = <T extends { position: number }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => a.position - b.position);

/** What a conversion of one page says, in the form in which the corpus says what it must say. */
function readBack({ dataset, diagnostics, refused }: Conversion, { facts: expected, damages }: CorpusPage) {
  const source = dataset.sources[0];
  const id = source?.record_id;
  const member = dataset.members.find(({ member_id }) => member_id === expected.member.member_id);
  const commitment = dataset.commitments.find(({ coverage }) => coverage === 'captured');
  // A value that goes on below may be told of: where its line is the longest of the page it looks broken at a width.
  const isLeftOpen = (id: string) => id === 'lines-broken' && damages.includes('value-wrapped');
  const told = diagnostics.filter(({ id, severity }) => severity !== 'info' && !isLeftOpen(id)).map(({ id }) => id);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map((one) => one.id);
  if (refused.length > 0) return { refused: errors.join(', ') };
  return {
    layout: source?.layout,
    language: source?.language,
    id,
    unaccounted: (source?.lines ?? 0) - (source?.lines_accounted ?? 0),
    member: member && {
      member_id: member.member_id,
      name_es: member.name_es,
      name_en: member.name_en,
      level: member.level,
      country_code: member.country_code,
    },
    membership: membershipOf(dataset),
    report: reportOf(source),
    plan: planOf(dataset),
    commitment: commitment
      ? {
          commitment_id: commitment.commitment_id,
          title: commitment.title,
          long_title: commitment.long_title,
          cycle: commitment.cycle,
          plan_number: commitment.plan_number,
          irm_number: commitment.irm_number,
          start: date(commitment, 'start'),
          end: date(commitment, 'end'),
          sector: commitment.sector_verbatim,
        }
      : null,
    organisations: [...dataset.commitment_organisations, ...dataset.action_plan_organisations].map(
      ({ role, verbatim }) => `${role} ${verbatim}`,
    ),
    areas: dataset.commitment_policy_areas.map((one) => `${one.stated_in} ${one.policy_area_id} ${one.verbatim}`),
    values: dataset.commitment_ogp_values.map((one) => `${one.stated_in} ${one.ogp_value_id} ${one.verbatim}`),
    answers: dataset.observations
      .filter(({ subject_type, part }) => subject_type !== 'milestone' && part !== 'irm_summary')
      .map((one) => `${one.question} ${one.state} ${one.value} ${one.verbatim}`)
      .sort(),
    milestones: byPosition(dataset.milestones).map((row) => ({
      position: row.position,
      title: row.title,
      continuity: row.continuity,
      start: date(row, 'start'),
      due: date(row, 'due'),
      state: dataset.observations.find(({ subject_id }) => subject_id === row.milestone_id)?.state ?? null,
    })),
    listings: byPosition(dataset.listings).map((one) => ({
      commitment_id: one.commitment_id,
      title: one.title,
      cycle: one.cycle,
      policy_area_id: one.policy_area_id,
      area: one.policy_area_verbatim,
      starred: one.starred,
    })),
    figures: dataset.figures.map(({ kind, value }) => ({ kind, value })),
    told: told.sort(),
  };
}

/** Only the page of a member says these; on the others they must stay unsaid. */
function membershipOf({ members }: Dataset) {
  const row = members.find((one) => one.since_verbatim !== null || one.plan_number !== null);
  return row ? { since: date(row, 'since'), plan_number: row.plan_number } : null;
}

const reportOf = (source: Dataset['sources'][number] | undefined) =>
  source?.record_type === 'report'
    ? {
        reason: source.reason,
        title: source.title,
        about_member: source.about_member,
        about_plan: source.about_plan,
        about_commitment: source.about_commitment,
      }
    : null;

function planOf({ action_plans }: Dataset) {
  const plan = action_plans[0];
  return plan
    ? {
        action_plan_id: plan.action_plan_id,
        title: plan.title,
        cycle: plan.cycle,
        submission_year: plan.submission_year,
        submitted: date(plan, 'submitted'),
        start: date(plan, 'start'),
        end: date(plan, 'end'),
        duration: plan.duration_verbatim,
      }
    : null;
}

/** The facts of a page in the same form. */
function expectationOf(facts: Facts) {
  if (facts.refused) return { refused: facts.refused };
  const { layout, language, membership, report, plan, commitment, milestones, listings, figures, told } = facts;
  return {
    layout,
    language,
    id: report ? null : (commitment?.commitment_id ?? (membership ? facts.member.member_id : plan?.action_plan_id)),
    unaccounted: 0,
    // A report is of no record.
    member: report ? undefined : facts.member,
    membership: membership && { since: membership.since, plan_number: membership.plan_number },
    report,
    plan,
    commitment,
    organisations: facts.organisations.map(({ role, verbatim }) => `${role} ${verbatim}`),
    areas: facts.areas.map((one) => `${one.stated_in} ${one.id} ${one.verbatim}`),
    values: facts.values.map((one) => `${one.stated_in} ${one.id} ${one.verbatim}`),
    answers: facts.answers.map((one) => `${one.question} ${one.state} ${one.value} ${one.verbatim}`).sort(),
    milestones,
    listings,
    figures,
    told: told.toSorted(),
  };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).normalize('NFC'));

export interface Comparison {
  page: CorpusPage;
  conversion: Conversion;
  /** What the page says, and what was read; equal when all is well. */
  expected: unknown;
  read: unknown;
  /** Text of the page that is published nowhere as text. */
  textsLost: string[];
}

const sectionsOf = ({ dataset }: Conversion): string =>
  dataset.sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n');

/** A report has no record to have sections: its lines are published as they are in the file, as text and not as furniture. */
const linesOf = ({ documents }: Conversion): string =>
  [...documents.values()]
    .flatMap((document) => document.lines())
    .flatMap(({ kind, text }) => (kind === 'text' ? text : []))
    .join('\n')
    .normalize('NFC')
    .replaceAll('\u{A0}', ' ')
    .replaceAll('\u{200B}', '');

/** The page as a capture, with its row of the register. */
export const captureOf = ({ text, entry }: CorpusPage, file = 'page.txt'): Seed => ({
  file,
  bytes: new TextEncoder().encode(text),
  entry: {
    ogpUrl: entry.ogp_url,
    language: entry.language,
    machineTranslated: entry.machine_translated,
    capturedOn: entry.captured_on,
  },
});

/** Makes a page, converts it, and puts what was read beside what it says. */
export function compare(choices: Choices): Comparison {
  const page = makePage(choices);
  const conversion = convert([captureOf(page)]);
  const text = page.facts.report ? linesOf(conversion) : sectionsOf(conversion);
  return {
    page,
    conversion,
    expected: plain(expectationOf(page.facts)),
    read: plain(readBack(conversion, page)),
    textsLost: page.facts.refused ? [] : page.facts.texts.filter((one) => !text.includes(one)),
  };
}
