import { codeLabels } from '../../src/model/code-labels.ts';
import { severities } from '../../src/model/finding.ts';
import type { Rule } from '../pipeline/findings/rule.ts';
import { rules } from '../pipeline/findings/rules.ts';
import { generatedNotice } from './markdown.ts';

const section = ({ id, severity, title, looksFor, matters, silentWhen }: Rule) =>
  [
    `### ${id}`,
    '',
    `**${title.en}** · ${severity}`,
    '',
    `${looksFor.en}`,
    '',
    `- Why it matters: ${matters.en}`,
    `- Silent when: ${silentWhen.en}`,
    '',
    `*${title.es}.* ${looksFor.es} ${matters.es} Calla cuando: ${silentWhen.es}`,
    '',
  ].join('\n');

/** The page `docs/reference/findings.md`: every rule by severity, what it looks for, why, and when it stays silent. */
export const findingsPage = (): string =>
  [
    generatedNotice,
    '',
    '# Findings',
    '',
    `What the ${rules.length} rules of \`scripts/pipeline/findings/rules/\` look for in the sources. Each has in \`tests/findings/\` the smallest page it must`,
    'find something in and near misses it must not. The same texts are the table `finding_rules`. Words that rules look up stand in',
    '`scripts/pipeline/findings/slips.json` (slips of machine translation, each with what was meant and the evidence),',
    '`scripts/pipeline/findings/untranslated.json`, `scripts/pipeline/findings/words-broken.json` and `scripts/pipeline/findings/bodies.json`.',
    '',
    ...severities.flatMap((severity) => [
      `## ${codeLabels.severity?.[severity]?.label.en ?? severity}`,
      '',
      codeLabels.severity?.[severity]?.definition.en ?? '',
      '',
      ...rules.filter((rule) => rule.severity === severity).map(section),
    ]),
  ].join('\n');
