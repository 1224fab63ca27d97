import type { Precision } from '../model/partial-date.ts';

/** A date as a page shows it, for a sentence around it. */
export interface ShownDate {
  /** Shape: `"30 de junio de 2018"`. */
  text: string;
  precision: Precision | null;
}

/** How a language writes what is no word: numbers, dates, marks. */
export interface Forms {
  decimalMark: string;
  /** Shape: `"47,5"` → `"47,5 %"`. */
  percent: (number: string) => string;
  /** The marks around a quotation. */
  quotes: readonly [opening: string, closing: string];
  dates: {
    /** Names of the twelve months. */
    months: readonly string[];
    day: (day: number, month: string, year: string) => string;
    month: (month: string, year: string) => string;
    /** Quarters and half-years are counted from 0. */
    quarter: (index: number, year: string) => string;
    half: (index: number, year: string) => string;
    /** A range of which both ends are known, or one. Shape: `"del tercer trimestre de 2018 al 31 de diciembre de 2018"`. */
    range: (from: ShownDate, to: ShownDate) => string;
    from: (from: ShownDate) => string;
    until: (to: ShownDate) => string;
    /** When something is due. Shape: `"en el tercer trimestre de 2018"`. */
    at: (date: ShownDate) => string;
  };
}
