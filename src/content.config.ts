import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { summariseCommitment, summariseSource } from './model/record-summaries.ts';
import { commitmentRecord, memberRecord, planRecord, sourceRecord } from './model/records.ts';

/** Ids are the names of the files, letter for letter: the loader would lower-case them. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

const records = (folder: string) => glob({ pattern: '*.json', base: `./content/${folder}`, generateId });

/** Of commitments and sources, which are many, what the other pages need; queries/whole-records.ts reads all of one: docs/decisions/0022. */
export const collections = {
  commitments: defineCollection({
    loader: records('commitments'),
    schema: commitmentRecord.transform(summariseCommitment),
  }),
  plans: defineCollection({ loader: records('plans'), schema: planRecord }),
  members: defineCollection({ loader: records('members'), schema: memberRecord }),
  sources: defineCollection({ loader: records('sources'), schema: sourceRecord.transform(summariseSource) }),
  pages: defineCollection({
    loader: glob({ pattern: '{es,en}/*.mdx', base: './content/pages', generateId }),
    schema: z.strictObject({
      /** Heading and title of the page. */
      title: z.string().min(1),
      /** One sentence for search engines and link previews. */
      description: z.string().min(1),
    }),
  }),
};
