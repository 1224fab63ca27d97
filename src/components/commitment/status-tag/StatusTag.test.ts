import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { states } from '../../../model/observation.ts';
import { examples } from './examples.ts';
import StatusTag from './StatusTag.astro';

const container = await AstroContainer.create();
const render = (name: string) => container.renderToString(StatusTag, { props: examples[name] ?? {} });
const shapeOf = (html: string) => html.slice(html.indexOf('<g'), html.indexOf('</g>'));

describe('a status tag', () => {
  it('has an example of every state', () => {
    expect(new Set(Object.values(examples).map(({ state }) => state))).toEqual(new Set(states));
  });

  it('tells each state by a shape of its own', async () => {
    const firsts = states.map((state) => Object.keys(examples).find((name) => examples[name]?.state === state) ?? '');
    const shapes = await Promise.all(firsts.map(async (name) => shapeOf(await render(name))));
    expect(new Set(shapes).size).toBe(states.length);
  });

  it('is filled for a value and for nothing else', async () => {
    for (const [name, { state }] of Object.entries(examples)) {
      expect((await render(name)).includes('is-filled'), name).toBe(state === 'value');
    }
  });

  it('says the state in words and keeps markup as text', async () => {
    expect(await render('ausente')).toContain('no consta en esta captura');
    expect(await render('html-en-el-valor')).not.toContain('<b ');
  });
});
