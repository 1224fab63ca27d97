import type { z } from 'astro/zod';
import { findingRules } from '../model/finding-rule.ts';
import { dataFiles, readDataFile } from './downloads.ts';
import { once } from './once.ts';

export type FindingRule = z.infer<typeof findingRules.row>;

const file = `${findingRules.name}.json`;

/** Every rule, also those that found nothing, by id. Read from the published table: rules belong to no record. */
export const allFindingRules = once((): FindingRule[] =>
  dataFiles().includes(file) ? findingRules.row.array().parse(JSON.parse(readDataFile(file).toString('utf8'))) : [],
);

export const findingRuleById = (id: string): FindingRule | undefined =>
  allFindingRules().find(({ rule }) => rule === id);
