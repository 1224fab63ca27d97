import { line } from '../print/printed-page.ts';
import type { Damage } from './damage.ts';

/** How many lines a sheet of paper holds. */
const sheet = 23;

/** The page was printed by a browser and its text taken from the paper: above and below each sheet stands what it says of the page. */
export const printedOnPaper: Damage = {
  name: 'printed-on-paper',
  targets: ({ lines, facts }) => (facts.layout !== 'X' && !lines.some(({ text }) => text.startsWith(head)) ? [0] : []),
  apply({ lines }) {
    const count = Math.ceil(lines.length / sheet);
    for (let i = count; i > 0; i--) {
      const foot = `https://www.opengovpartnership.org/members/ ${i}/${count}`;
      lines.splice(i * sheet, 0, line('foot', foot, { damaged: true }));
      lines.splice(
        (i - 1) * sheet,
        0,
        line('foot', `${head} Open Government Partnership`, { damaged: true, apart: i > 1 }),
      );
    }
  },
};

const head = '11/20/23, 4:05 PM';
