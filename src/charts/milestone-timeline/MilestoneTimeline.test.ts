import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { charts as words } from '../../strings/es/charts.ts';
import { examples } from './examples.ts';
import MilestoneTimeline from './MilestoneTimeline.astro';

const container = await AstroContainer.create();

/** One element per line and no ids of the build, so that a difference can be read. */
const pretty = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/> ?</g, '>\n<')
    .replace(/>\n<\/(?:path|line|rect|circle)>/g, '/>')
    .trim();

describe('the drawing of milestones', () => {
  it.each(Object.entries(examples))('%s', async (name, input) => {
    const html = await container.renderToString(MilestoneTimeline, { props: { id: 'muestra', words, ...input } });
    const drawing = pretty(html.slice(html.indexOf('<div'), html.lastIndexOf('</div>') + 6));
    await expect(`${drawing}\n`).toMatchFileSnapshot(`drawings/${name}.svg.txt`);
  });
});
