import type { TimelineInput, TimelineMilestone } from './layout.ts';

const milestone = (number: number, title: string, dates: Partial<TimelineMilestone>): TimelineMilestone => ({
  id: `XX0001-M${number}`,
  number: String(number),
  title,
  start: null,
  due: null,
  state: 'absent',
  flags: [],
  ...dates,
});
const day = (iso: string) => ({ earliest: iso, latest: iso });
const thirdQuarter = { earliest: '2018-07-01', latest: '2018-09-30' };
const december = { earliest: '2018-12-01', latest: '2018-12-31' };

/** Named cases of the drawing, awkward ones too; the test stores a picture of each. */
export const examples: Record<string, TimelineInput> = {
  'quarters-and-months': {
    milestones: [milestone(1, 'Análisis de los procesos', { start: thirdQuarter, due: december })],
    span: { start: thirdQuarter, end: december },
    capturedOn: [],
  },
  'one-date-and-none': {
    milestones: [
      milestone(1, 'Solo el plazo', { due: december, state: 'pending' }),
      milestone(2, 'Sin fecha', { state: 'not_determinable' }),
    ],
    span: { start: null, end: null },
    capturedOn: ['2018-10-01'],
  },
  'end-before-start': {
    milestones: [milestone(1, 'Al revés', { start: december, due: thirdQuarter, flags: ['start', 'due'] })],
    span: { start: day('2018-01-01'), end: day('2018-12-31') },
    capturedOn: [],
  },
  'markup-in-a-long-title': {
    milestones: [
      milestone(
        1,
        '<script>alert(1)</script> {llaves} & un título que no cabe en dos líneas y por eso se corta con puntos',
        {
          start: day('2018-02-01'),
          due: day('2018-02-28'),
          state: 'value',
        },
      ),
    ],
    span: { start: null, end: null },
    capturedOn: [],
  },
  'no-dates-at-all': {
    milestones: [milestone(1, 'Sin fecha', {})],
    span: { start: null, end: null },
    capturedOn: [],
  },
};
