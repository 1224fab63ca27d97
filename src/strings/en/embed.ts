import type { embed as spanish } from '../es/embed.ts';

export const embed: typeof spanish = {
  heading: 'Embed the chart in another page',
  title: (id) => `The milestones of ${id} in time`,
  preview: 'See how it looks',
  table: 'The same data as a table',
  more: 'The whole commitment, with its sources',
};
