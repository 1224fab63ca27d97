import type { MilestoneFacts } from '../records/facts.ts';
import { type Language, pick, type Wordings } from '../records/language.ts';
import type { MilestoneShape } from '../records/milestones.ts';
import { line, type PrintedLine } from './printed-page.ts';

const words = (es: string[], en: string[], fr: string[]): Wordings => ({ es, en, fr });
const milestone = words(['Hito'], ['Milestone'], ['Jalon']);
const activity = words(
  ['Actividad de hito con una entrega verificable'],
  ['Milestone activity with a verifiable deliverable'],
  ['Milestone activity with a verifiable deliverable'],
);
const tableHead = words(
  ['Hitos para cumplir el compromiso Compromiso nuevo o continuo Fecha de inicio Fecha de finalización'],
  ['Milestones to fulfill the commitment New or ongoing commitment Start date End date'],
  ['Jalons Engagement nouveau ou en cours Date de début Date de fin'],
);
/** The names of the columns: what, new or not, from when, until when; and one over the two of when. */
const columns = words(
  ['Hitos', 'Nuevo o continuo', 'Fecha de inicio', 'Fecha de finalización', 'Plazo', 'Núm.'],
  ['Milestones', 'New or ongoing', 'Start date:', 'End date:', 'Timeline', 'No.'],
  ['Jalons', 'Nouveau ou en cours', 'Date de début', 'Date de fin', 'Calendrier', 'N°'],
);
const start = words(['Fecha de inicio'], ['Start date'], ['Date de début']);
const end = words(['Fecha de finalización'], ['End date'], ['Date de fin']);
const continuity = {
  new: words(['Nuevo'], ['New'], ['Nouveau']),
  continued: words(['En curso'], ['Ongoing'], ['En cours']),
} as const;

/** The dates of a commitment as the IRM’s summary gives them, each behind its label. */
export const printSpan = (from: string, to: string, language: Language): PrintedLine[] => [
  line('text', `${pick(start[language], 0)}: ${from}`),
  line('text', `${pick(end[language], 0)}: ${to}`),
];

const pair = ({ start: from, due }: MilestoneFacts) => (from && due ? ` ${from.verbatim} ${due.verbatim}` : '');
const text = (one: string, apart = false) => line('milestones', one, { apart });

type Printer = (milestones: readonly MilestoneFacts[], language: Language, wording: number) => PrintedLine[];

/** One printer for each shape of milestones in the text of a national commitment. */
const printers: Readonly<Record<Exclude<MilestoneShape, 'cards' | 'dash-list'>, Printer>> = {
  'text-and-dates': (milestones, language) => [
    text(pick(activity[language], 0)),
    ...milestones.flatMap((one) => [text(one.title), text(pair(one).trimStart())]),
  ],
  table: (milestones, language) => [
    text(pick(tableHead[language], 0)),
    ...milestones.map((one) =>
      text(`${one.title} ${pick(continuity[one.continuity ?? 'new'][language], 0)}${pair(one)}`),
    ),
  ],
  paragraph: (milestones, language) => [
    text(
      milestones.map((one) => `${pick(milestone[language], 0)} ${one.position}: ${one.title}${pair(one)}`).join(' '),
    ),
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
      text(`${pick(start[language], 0)}: ${one.start?.verbatim}   ${pick(end[language], 0)}: ${one.due?.verbatim}`),
    ]),
};

const cellsOf = ({ title, continuity: said, start: from, due }: MilestoneFacts, language: Language) => [
  title,
  said ? pick(continuity[said][language], 0) : '',
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

const announced = words(['Hitos:'], ['Milestones:'], ['Jalons :']);

/** The milestones as the IRM's summary lists them: dashes, no dates. */
export const printDashList = (milestones: readonly MilestoneFacts[], language: Language): PrintedLine[] => [
  text(pick(announced[language], 0), true),
  ...milestones.map(({ title }) => text(`- ${title}`)),
];

const states = words(
  ['No empezado', 'en curso', 'Stuck', 'Terminados', 'Incompleto'],
  ['Not Started', 'In progress', 'Stuck', 'Finished', 'Incomplete'],
  ['Pas commencé', 'en cours', 'Bloqué', 'Terminés', 'Incomplet'],
);
const counted = words(['Hitos'], ['Milestones'], ['Jalons']);

/** Cards of local commitments: a count, then number, text, dates glued to their labels, and all states or the one chosen. */
export const printCards = (
  milestones: readonly MilestoneFacts[],
  language: Language,
  labels: { start: string; end: string },
  announced: number = milestones.length,
): PrintedLine[] => [
  text(`${announced} ${pick(counted[language], 0)}`, true),
  ...milestones.flatMap(({ position, title, start: from, due, state }) => [
    text(String(position)),
    text(title, true),
    text(`${labels.start}${from?.verbatim ?? ''}`, true),
    text(`${labels.end}${due?.verbatim ?? ''}`),
    ...(state === 'value' ? states[language].slice(1, 2) : states[language]).map((one) => text(`  • ${one}`)),
  ]),
];
