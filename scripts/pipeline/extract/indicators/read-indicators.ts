import type { Fragment } from '../../source/span.ts';
import type { RawIndicator } from '../raw-page.ts';
import { announcedIndicators } from './announced.ts';
import { indicatorRow } from './indicator-row.ts';

/** Reads the targets of a description, paragraph by paragraph. To add a way of stating them, add its file and name it here. */
export const readIndicators = (description: readonly Fragment[]): RawIndicator[] =>
  description.flatMap((paragraph) => [...announcedIndicators(paragraph), ...indicatorRow(paragraph, description)]);
