import {
  type Breach,
  type CheckResult,
  type QualityCheck,
  type QualityUnit,
  qualityChecks,
  warningChecks,
} from '../../src/model/quality.ts';

/** As many breaches of a check as are told one by one. */
const told = 20;

const unitOf: Record<QualityCheck, QualityUnit> = {
  files: 'files',
  required: 'cells',
  types: 'cells',
  closed_lists: 'cells',
  unique_keys: 'rows',
  foreign_keys: 'cells',
  dates: 'cells',
  text: 'cells',
  formulas: 'cells',
  placeholders: 'cells',
  personal_data: 'cells',
  lines_accounted: 'rows',
  sources_kept: 'rows',
  least: 'bounds',
  not_lost: 'bounds',
  years: 'cells',
  usual: 'bounds',
};

/** Counts what each check looks at while the tables pass by, and keeps the first of what is wrong. */
export class Tally {
  readonly #counts = new Map(qualityChecks.map((id) => [id, { checked: 0, breaches: 0, first: [] as Breach[] }]));

  /** Something was looked at; `wrong` says what is not as it must be. */
  see(id: QualityCheck, wrong: Breach | null, checked = 1): void {
    const counts = this.#counts.get(id);
    if (!counts) return;
    counts.checked += checked;
    if (wrong === null) return;
    counts.breaches++;
    if (counts.first.length < told) counts.first.push(wrong);
  }

  results(): CheckResult[] {
    return [...this.#counts].map(([id, counts]) => ({
      id,
      severity: warningChecks.has(id) ? 'warning' : 'error',
      unit: unitOf[id],
      ...counts,
    }));
  }
}
