import ical, { ICalEventTransparency } from 'ical-generator';
import { unmark } from '../format/data-text.ts';
import { type DateColumns, formatDate } from '../format/dates.ts';
import { site } from '../site.ts';
import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';

/** A milestone with a deadline, and what an event says of it. */
export interface Deadline {
  milestoneId: string;
  milestone: string;
  commitmentId: string;
  commitment: string;
  member: string;
  due: DateColumns;
  /** Absolute address of the page of the commitment. */
  page: string;
  /**
   * Day of the release in which the milestone last changed; where it is in none, of its capture or, where that is not told, of the
   * release before. `null` where nothing was released.
   */
  revisedOn: string | null;
}

/** Titles of events are one line on a telephone. */
const longestTitle = 110;
const shorten = (text: string) => (text.length > longestTitle ? `${text.slice(0, longestTitle - 1).trimEnd()}…` : text);

/** An event must carry a moment. Where nothing tells one it is this: never that of the build. */
const noMoment = '1970-01-01';

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * A calendar of deadlines, each an all-day event on its last possible day, whose title tells how exactly it is known.
 *
 * `host` makes the ids: `MO0010-M1@example.org`, the same in both languages and for ever. Deadlines without a last day are left
 * out. Source: RFC 5545; events and not tasks, which Google Calendar and Outlook do not show.
 */
export function calendarText(lang: Language, subject: string, deadlines: readonly Deadline[], host: string): string {
  const words = wordsIn(lang).twins;
  const calendar = ical({
    // Its lines are folded, so no mark of a language may be in them.
    name: unmark(words.calendarName(subject)),
    description: words.calendarDescription,
    prodId: { company: site.name, product: 'Compromisos', language: lang.toUpperCase() },
    ttl: 86_400,
  });
  for (const { milestoneId, milestone, commitmentId, commitment, member, due, page, revisedOn } of deadlines) {
    if (due.latest === null) continue;
    const precision = words.precision[due.precision ?? 'unknown'] ?? '';
    calendar.createEvent({
      id: `${milestoneId}@${host}`,
      start: atMidnight(due.latest),
      allDay: true,
      stamp: atMidnight(revisedOn ?? noMoment),
      ...(revisedOn ? { lastModified: atMidnight(revisedOn) } : {}),
      summary: words.event(commitmentId, shorten(milestone), formatDate(due, lang) ?? due.latest, precision),
      description: unmark(words.eventText(milestone, commitment, member, due.verbatim)),
      url: page,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
