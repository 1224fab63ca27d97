/** A text inside a cell of a Markdown table: a bar would end the cell, a line feed the table. */
const inCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A Markdown table. Shape: `"| id | reason |\n| --- | --- |\n| … | … |"`. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as code, also where it holds a backtick. */
export const asCode = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/** First line of every page that is written by a command: an edit would be lost. */
export const generatedNotice = '<!-- Written by `npm run docs`: change the source it names, not this page. -->';
