import type { z } from 'astro/zod';
import { findingRules } from '../model/finding-rule.ts';
import { once } from './once.ts';
import { rowsIn } from './table-rows.ts';

export type FindingRule = z.infer<typeof findingRules.row>;

/** Every rule, also those that found nothing, by id. Read from the published table: rules belong to no record. */
export const allFindingRules = once((): FindingRule[] => rowsIn(findingRules));

export const findingRuleById = (id: string): FindingRule | undefined =>
  allFindingRules().find(({ rule }) => rule === id);
