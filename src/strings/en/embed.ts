import type { embed as spanish } from '../es/embed.ts';

export const embed: typeof spanish = {
  heading: 'Put the drawing on another page',
  title: (id) => `The milestones of ${id} in time`,
  preview: 'See how it looks',
  table: 'The same data as a table',
  more: 'The whole commitment, with its sources',
};
