import { afterEach, describe, expect, it } from 'vitest';
import { calendarText, type Deadline } from './calendar.ts';

const deadline = (changes: Partial<Deadline> = {}): Deadline => ({
  milestoneId: 'MO0010-M1',
  milestone: 'Guía, con coma; y punto y coma',
  commitmentId: 'MO0010',
  commitment: 'Quejas',
  member: 'Marruecos',
  due: {
    verbatim: 'Tercer trimestre 2018',
    edtf: '2018-35',
    earliest: '2018-07-01',
    latest: '2018-09-30',
    precision: 'quarter',
  },
  page: 'https://example.org/compromisos/MO0010/',
  revisedOn: null,
  ...changes,
});

/** Lines as they are meant, folded ones joined again. Shape: `["BEGIN:VCALENDAR", …]`. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const propertyOf = (text: string, name: string) =>
  linesOf(text)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, '');

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('the event of a deadline', () => {
  it('is a whole day, the last possible one, in every time zone', () => {
    for (const place of ['Pacific/Kiritimati', 'UTC', 'America/Santiago']) {
      process.env.TZ = place;
      expect(linesOf(calendarText('es', 'x', [deadline()], 'example.org')), place).toContain(
        'DTSTART;VALUE=DATE:20180930',
      );
    }
  });

  it('says in its title how exactly the deadline is known, in the language of the calendar', () => {
    expect(propertyOf(calendarText('es', 'x', [deadline()], 'h'), 'SUMMARY')).toBe(
      'Plazo de MO0010: Guía\\, con coma\\; y punto y coma (tercer trimestre de 2018\\, se conoce el trimestre)',
    );
    expect(propertyOf(calendarText('en', 'x', [deadline()], 'h'), 'SUMMARY')).toContain(
      'third quarter of 2018\\, known to the quarter',
    );
    const day = {
      verbatim: null,
      edtf: '2018-09-30',
      earliest: '2018-09-30',
      latest: '2018-09-30',
      precision: 'day',
    } as const;
    expect(propertyOf(calendarText('es', 'x', [deadline({ due: day })], 'h'), 'SUMMARY')).toContain(
      '(30 de septiembre de 2018)',
    );
  });

  it('has the id of its milestone, the same in both languages', () => {
    for (const lang of ['es', 'en'] as const)
      expect(propertyOf(calendarText(lang, 'x', [deadline()], 'example.org'), 'UID')).toBe('MO0010-M1@example.org');
  });

  it('carries the day it was last revised, and never that of the build', () => {
    const stamp = (revisedOn: string | null) =>
      propertyOf(calendarText('es', 'x', [deadline({ revisedOn })], 'h'), 'DTSTAMP');
    expect(stamp('2021-03-04')).toBe('20210304T000000Z');
    expect(stamp(null)).toBe('19700101T000000Z');
  });
});

it('leaves out a milestone whose last day is not known', () => {
  const unknown = { verbatim: 'pronto', edtf: null, earliest: null, latest: null, precision: 'unknown' } as const;
  expect(linesOf(calendarText('es', 'x', [deadline({ due: unknown })], 'h'))).not.toContain('BEGIN:VEVENT');
});

it('folds lines at 75 octets and never inside a character', () => {
  const text = calendarText(
    'es',
    'x',
    [deadline({ milestone: `😀${'ñ'.repeat(90)}`, commitment: '😀'.repeat(80) })],
    'h',
  );
  const encoder = new TextEncoder();
  expect(text.split('\r\n').filter((line) => encoder.encode(line).length > 75)).toEqual([]);
  expect(text.split('\r\n').every((line) => line.isWellFormed())).toBe(true);
  expect(linesOf(text).join('')).toContain('😀'.repeat(80));
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
