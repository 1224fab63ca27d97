import type { ChangeCause } from '../../src/model/change.ts';
import type { Change } from '../../src/model/release.ts';
import { ChangeCounts } from './change-counts.ts';
import { FirstOfEach } from './first-of-each.ts';
import { RequiredStep } from './required-step.ts';

/** As many changes of a table as are told one by one. */
const shown = 20;
const longest = 80;

const causes: Record<ChangeCause, string> = {
  source: 'the source changed',
  reading: 'our reading changed',
  not_determinable: 'not determinable what changed',
};

/** Text of sources and pull requests: as code, on one line and short, it cannot become markup. */
function quote(text: string): string {
  const line = text.replaceAll('`', "'").replace(/\s+/g, ' ');
  return `\`${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}\``;
}

const value = (text: string | null) => (text === null ? '*none*' : quote(text));

/** One change as an item. Shape: ``"- `MO0010-M2` `title`: `before` → `after` (our reading changed)"``. */
function tell({ recordId, kind, field, old, new: fresh, cause }: Change): string {
  const names = [recordId, field].flatMap((part) => (part === null ? [] : [quote(part)]));
  const what = kind === 'value_changed' ? [] : [kind.replaceAll('_', ' ')];
  const values = old === null && fresh === null ? '' : `: ${value(old)} → ${value(fresh)}`;
  return `- ${[...names, ...what].join(' ')}${values}${cause === null ? '' : ` (${causes[cause]})`}`;
}

/** Writes changes as Markdown: the step they ask for, the counts of each table, the first changes of each. */
export function describeChanges(changes: Iterable<Change>): string {
  const [required, counts] = [new RequiredStep(), new ChangeCounts()];
  const items = new FirstOfEach<Change>(shown);
  for (const change of changes) {
    required.see(change);
    counts.see(change);
    items.see(change.table ?? 'datapackage.json', change);
  }
  if (required.step === null) return '## Data\n\nNo row, column or description of any table changes.\n';
  const rows = [...counts.tables].map(
    ([name, { added, removed, changed }]) => `| \`${name}\` | ${added} | ${removed} | ${changed} |`,
  );
  const table = ['| table | rows added | removed | changed |', '| --- | ---: | ---: | ---: |', ...rows, ''];
  const lists = [...items.groups].flatMap(([name, { first, all }]) => [
    `### \`${name}\``,
    '',
    ...first.map(tell),
    ...(all > shown ? [`- and ${all - shown} more`] : []),
    '',
  ]);
  return [
    '## Data',
    '',
    `These changes ask for a **${required.step}** step of the version.`,
    '',
    ...(rows.length > 0 ? table : []),
    ...lists,
  ].join('\n');
}
