import type { PrintedLine } from '../print/printed-page.ts';
import type { Damage } from './damage.ts';

/** What a converter makes of a line. */
function mark({ role, text, label, value }: PrintedLine): string {
  if (role === 'title') return `# ${text}`;
  if (role === 'heading' && label === undefined) return `## ${text}`;
  if (role === 'field' && label !== undefined) return `**${label}:** ${value ?? ''}`.trimEnd();
  if (role === 'areas')
    return text
      .split(', ')
      .map((area) => `[${area}](https://www.opengovpartnership.org/policy-area/x/)`)
      .join(', ');
  return text;
}

/** The page was saved as Markdown: headings behind number signs, labels in bold, areas as links. It says the same. */
export const markdown: Damage = {
  name: 'markdown',
  targets: ({ lines, facts }) => (lines.some(({ damaged }) => damaged) || facts.layout === 'X' ? [] : [0]),
  apply({ lines }) {
    for (const line of lines) {
      line.text = mark(line);
      line.damaged = true;
    }
  },
};
