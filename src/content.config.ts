import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { summariseSource } from './model/record-summaries.ts';
import { commitmentRecord, memberRecord, planRecord, sourceRecord } from './model/records.ts';

/** Ids are the names of the files, letter for letter: the loader would lower-case them. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

const records = (folder: string) => glob({ pattern: '*.json', base: `./content/${folder}`, generateId });

/** Commitments and sources are many and long: they are held against their schema, and queries/whole-records.ts reads one when it is asked for. See docs/decisions/0022. */
export const collections = {
  commitments: defineCollection({
    loader: records('commitments'),
    schema: commitmentRecord.transform(() => ({})),
  }),
  plans: defineCollection({ loader: records('plans'), schema: planRecord }),
  members: defineCollection({ loader: records('members'), schema: memberRecord }),
  sources: defineCollection({ loader: records('sources'), schema: sourceRecord.transform(summariseSource) }),
  pages: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: './content/pages', generateId }),
    schema: z.strictObject({
      /** Heading and title of the page. */
      title: z.string().min(1),
      /** One sentence for search engines and link previews. */
      description: z.string().min(1),
    }),
  }),
};
