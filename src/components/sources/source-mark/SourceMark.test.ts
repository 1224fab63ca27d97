import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import SourceMark from './SourceMark.astro';

const container = await AstroContainer.create();
const place = (source_id: string, line_start: number) => ({ source_id, line_start, line_end: line_start });

async function marks(...passages: ReturnType<typeof place>[]): Promise<string[]> {
  const html = await container.renderToString(SourceMark, { props: { passages, lang: 'es' } });
  return [...html.matchAll(/>([^<]*)<\/a>/g)].map(([, text = '']) => text.replace(/\s+/g, ' ').trim());
}

it('names no source where all passages are of one', async () => {
  expect(await marks(place('345_fcc435291a1ecd32', 9), place('345_fcc435291a1ecd32', 12))).toEqual(['L 9', 'L 12']);
});

it('gives one mark for several passages on a line', async () => {
  expect(await marks(place('345_fcc435291a1ecd32', 9), place('345_fcc435291a1ecd32', 9))).toEqual(['L 9']);
});

it('names each source where a fact was read from several', async () => {
  expect(await marks(place('345_fcc435291a1ecd32', 169), place('374_c66deafb219e63f2', 169))).toEqual([
    '345 L 169',
    '374 L 169',
  ]);
});

it('names sources whole where their files begin alike', async () => {
  expect(await marks(place('captura_a', 1), place('captura_b', 1))).toEqual(['captura_a L 1', 'captura_b L 1']);
});
