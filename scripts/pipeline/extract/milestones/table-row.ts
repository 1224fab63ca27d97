import { slice } from '../../source/span.ts';
import { allOf, anyOf } from '../../spellings/spelling.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import { cutEnding, datesAtEnd, type MilestoneShape, milestone } from './shape.ts';

const continuity = new RegExp(`(?<![\\p{L}])(?:${anyOf(Object.values(values.continuity).flatMap(allOf))})$`, 'u');

/**
 * Rows of a table flattened on one line each: text, new or continued, start, end.
 *
 * Shape: `"Introducción de un módulo … Nuevo Primer trimestre 2019 Junio 2019"`.
 */
export const tableRows: MilestoneShape = (lines) =>
  lines.flatMap((line) => {
    const body = line.body ?? line;
    const dates = datesAtEnd(body);
    const before = dates ? slice(body, 0, dates.before) : null;
    if (!dates || !before || before.text.length < 8) return [];
    const { rest, ending } = cutEnding(before, continuity);
    return rest ? [milestone(rest, { start: dates.start, due: dates.due, continuity: ending })] : [];
  });
