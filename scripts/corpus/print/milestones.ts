import type { MilestoneFacts } from '../records/facts.ts';
import { type Language, words } from '../records/language.ts';
import type { MilestoneShape } from '../records/milestones.ts';
import { line, type PrintedLine } from './printed-page.ts';

const milestone = { es: 'Hito', en: 'Milestone', fr: 'Jalon' };
const activity = {
  es: 'Actividad de hito con una entrega verificable',
  en: 'Milestone activity with a verifiable deliverable',
  fr: 'Milestone activity with a verifiable deliverable',
};
const tableHead = {
  es: 'Hitos para cumplir el compromiso Compromiso nuevo o continuo Fecha de inicio Fecha de finalización',
  en: 'Milestones to fulfill the commitment New or ongoing commitment Start date End date',
  fr: 'Jalons Engagement nouveau ou en cours Date de début Date de fin',
};
/** The names of the columns: what, new or not, from when, until when; and one over the two of when. */
const columns = words(
  ['Hitos', 'Nuevo o continuo', 'Fecha de inicio', 'Fecha de finalización', 'Plazo', 'Núm.'],
  ['Milestones', 'New or ongoing', 'Start date:', 'End date:', 'Timeline', 'No.'],
  ['Jalons', 'Nouveau ou en cours', 'Date de début', 'Date de fin', 'Calendrier', 'N°'],
);
const start = { es: 'Fecha de inicio', en: 'Start date', fr: 'Date de début' };
const end = { es: 'Fecha de finalización', en: 'End date', fr: 'Date de fin' };
const continuity = {
  new: { es: 'Nuevo', en: 'New', fr: 'Nouveau' },
  continued: { es: 'En curso', en: 'Ongoing', fr: 'En cours' },
} as const;

/** The dates of a commitment as the IRM’s summary gives them, each behind its label. */
export const printSpan = (from: string, to: string, language: Language): PrintedLine[] => [
  line('text', `${start[language]}: ${from}`),
  line('text', `${end[language]}: ${to}`),
];

const pair = ({ start: from, due }: MilestoneFacts) => (from && due ? ` ${from.verbatim} ${due.verbatim}` : '');
const text = (one: string, apart = false) => line('milestones', one, { apart });

type Printer = (milestones: readonly MilestoneFacts[], language: Language, wording: number) => PrintedLine[];

/** One printer for each shape of milestones in the text of a national commitment. */
const printers: Readonly<Record<Exclude<MilestoneShape, 'cards' | 'dash-list'>, Printer>> = {
  'text-and-dates': (milestones, language) => [
    text(activity[language]),
    ...milestones.flatMap((one) => [text(one.title), text(pair(one).trimStart())]),
  ],
  table: (milestones, language) => [
    text(tableHead[language]),
    ...milestones.map((one) => text(`${one.title} ${continuity[one.continuity ?? 'new'][language]}${pair(one)}`)),
  ],
  paragraph: (milestones, language) => [
    text(milestones.map((one) => `${milestone[language]} ${one.position}: ${one.title}${pair(one)}`).join(' ')),
  ],
  dotted: (milestones, _language, wording) =>
    milestones.map((one) => text(`${wording + 1}.${one.position}. ${one.title}${pair(one)}`)),
  piped: (milestones, language) => [
    text(columns[language].slice(0, 4).join(' | ')),
    ...milestones.map((one) => text(cellsOf(one, language).join(' | '))),
  ],
  tabbed: printTabbed,
  'numbered-cells': (milestones) =>
    milestones.flatMap((one) => [
      text(`${one.position}. ${one.title}`),
      ...[one.start, one.due].flatMap((date) => (date ? [text(date.verbatim)] : [])),
    ]),
  labelled: (milestones, language) =>
    milestones.flatMap((one) => [
      text(`${one.position}. ${one.title}`),
      text(`${start[language]}: ${one.start?.verbatim}   ${end[language]}: ${one.due?.verbatim}`),
    ]),
};

const cellsOf = ({ title, continuity: said, start: from, due }: MilestoneFacts, language: Language) => [
  title,
  said ? continuity[said][language] : '',
  from?.verbatim ?? '',
  due?.verbatim ?? '',
];

/** Rows between tabs, below a head of one line, of two, or with a column for numbers. */
function printTabbed(milestones: readonly MilestoneFacts[], language: Language, wording: number): PrintedLine[] {
  const [what = '', isNew = '', from = '', until = '', when = '', number = ''] = columns[language];
  const row = (...cells: string[]) => text(cells.join('\t'));
  const kind = wording % 3;
  const heads = [
    [row(what, isNew, from, until)],
    [row(what, isNew, when, ''), row('', '', from, until)],
    [row(number, what, isNew, from, until)],
  ];
  return [
    ...(heads[kind] ?? []),
    ...milestones.map((one) => row(...(kind === 2 ? [String(one.position)] : []), ...cellsOf(one, language))),
  ];
}

export const printMilestones = (
  milestones: readonly MilestoneFacts[],
  shape: MilestoneShape,
  language: Language,
  wording: number,
): PrintedLine[] =>
  milestones.length === 0 || shape === 'cards' || shape === 'dash-list'
    ? []
    : printers[shape](milestones, language, wording);

const announced = { es: 'Hitos:', en: 'Milestones:', fr: 'Jalons :' };

/** The milestones as the IRM's summary lists them: dashes, no dates. */
export const printDashList = (milestones: readonly MilestoneFacts[], language: Language): PrintedLine[] => [
  text(announced[language], true),
  ...milestones.map(({ title }) => text(`- ${title}`)),
];

const states = words(
  ['No empezado', 'en curso', 'Stuck', 'Terminados', 'Incompleto'],
  ['Not Started', 'In progress', 'Stuck', 'Finished', 'Incomplete'],
  ['Pas commencé', 'en cours', 'Bloqué', 'Terminés', 'Incomplet'],
);
const counted = { es: 'Hitos', en: 'Milestones', fr: 'Jalons' };

/** Cards of local commitments: a count, then number, text, dates glued to their labels, and all states or the one chosen. */
export const printCards = (
  milestones: readonly MilestoneFacts[],
  language: Language,
  labels: { start: string; end: string },
  announced: number = milestones.length,
): PrintedLine[] => [
  text(`${announced} ${counted[language]}`, true),
  ...milestones.flatMap(({ position, title, start: from, due, state }) => [
    text(String(position)),
    text(title, true),
    text(`${labels.start}${from?.verbatim ?? ''}`, true),
    text(`${labels.end}${due?.verbatim ?? ''}`),
    ...(state === 'value' ? states[language].slice(1, 2) : states[language]).map((one) => text(`  • ${one}`)),
  ]),
];
