import { yearOf } from '../normalise/action-plans.ts';
import { type DraftRow, draftRow } from '../normalise/draft.ts';
import type { Member } from '../normalise/members.ts';
import { type CellText, type SheetReading, textOf } from './cell-text.ts';
import { readSheetDate } from './dates.ts';
import type { SheetRow } from './read-sheet.ts';

const facts = ['plan_id', 'plan_number', 'submission_year', 'end_year', 'duration'] as const;
type Fact = (typeof facts)[number];

/** What the rows of one plan say of it; `null` for what they do not say, or say in two ways. */
interface PlanFacts {
  member: Member;
  texts: Record<Fact, CellText | null>;
}

/**
 * The plans that the rows of a sheet name. A plan is known by its member and the year it was submitted, as a captured page's is by
 * its first year; its printed id is all the title that a sheet gives it, so that without one there is no plan.
 */
export class Plans {
  #plans = new Map<string, PlanFacts>();
  #reading: SheetReading;

  constructor(reading: SheetReading) {
    this.#reading = reading;
  }

  /** Takes in what a row says of its plan. Reports `sheet-plan-differs`: what rows of one plan say in two ways is left out. */
  add(row: SheetRow, member: Member): void {
    const id = this.#idOf(row, member);
    if (!id) return;
    const texts = Object.fromEntries(facts.map((fact) => [fact, textOf(row.field(fact))]));
    const plan = this.#plans.get(id);
    if (!plan) this.#plans.set(id, { member, texts: texts as PlanFacts['texts'] });
    else
      for (const fact of facts) {
        const [known, own] = [plan.texts[fact], texts[fact]];
        if (!known || !own || known.text === own.text) continue;
        const [place] = own.places;
        if (place) this.#reading.report('sheet-plan-differs', this.#reading.source.place(place), own.text, known.text);
        plan.texts[fact] = null;
      }
  }

  /** The id of a row's plan, once all rows are taken in; `null` where it is not known which plan it is. */
  idOf(row: SheetRow, member: Member): string | null {
    const id = this.#idOf(row, member);
    return id && this.#plans.get(id)?.texts.plan_id ? id : null;
  }

  rows(): DraftRow[] {
    return [...this.#plans].flatMap(([id, plan]) => this.#rowOf(id, plan) ?? []);
  }

  #idOf(row: SheetRow, { member_id }: Member): string | null {
    const year = yearOf(row.field('submission_year'));
    return year === null ? null : `${member_id}-${year}`;
  }

  #rowOf(action_plan_id: string, { member, texts }: PlanFacts): DraftRow | null {
    const { plan_id, plan_number, submission_year, end_year, duration } = texts;
    if (!plan_id) return null;
    const year = Number(submission_year?.text);
    const row = {
      action_plan_id,
      member_id: member.member_id,
      title: plan_id.text,
      cycle: year,
      submission_year: year,
      ...readSheetDate('submitted', submission_year, this.#reading),
      ...readSheetDate('start', null, this.#reading),
      ...readSheetDate('end', end_year, this.#reading),
      duration_verbatim: duration?.text ?? null,
      ogp_url: null,
      number: plan_number?.text ?? null,
      ogp_plan_id: plan_id.text,
    };
    return draftRow('action_plans', row, {
      title: plan_id.places,
      cycle: submission_year?.places ?? null,
      submission_year: submission_year?.places ?? null,
      submitted_verbatim: submission_year?.places ?? null,
      end_verbatim: end_year?.places ?? null,
      duration_verbatim: duration?.places ?? null,
      number: plan_number?.places ?? null,
      ogp_plan_id: plan_id.places,
    });
  }
}
