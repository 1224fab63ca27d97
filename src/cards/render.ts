import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const require = createRequire(join(process.cwd(), 'package.json'));
const folder = dirname(require.resolve('dejavu-fonts-ttf/package.json'));
/** Fonts of the project and no others, so that every machine draws the same. */
const fontFiles = ['DejaVuSerifCondensed-Bold', 'DejaVuSansCondensed', 'DejaVuSansMono'].map((name) =>
  join(folder, 'ttf', `${name}.ttf`),
);
/** Part of the name of what is kept: another version of the program or the fonts may draw otherwise. */
const made = [require('@resvg/resvg-js/package.json').version, require('dejavu-fonts-ttf/package.json').version].join();
const kept = join(process.cwd(), '.cache', 'cards');

const options = { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' } };

async function draw(svg: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  if (existsSync(file)) return Uint8Array.from(readFileSync(file));
  const png = (await renderAsync(svg, options)).asPng();
  mkdirSync(kept, { recursive: true });
  // Under another name first: a build that is stopped must not leave half a picture.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return Uint8Array.from(png);
}

/** Drawings that are under way: two cards may say the same, and are drawn once. */
const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * Turns a drawing into PNG, beside the program. What was drawn once is kept by its content: a build draws only what changed.
 *
 * The same drawing gives the same bytes, kept or not.
 */
export function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(kept, `${createHash('sha256').update(made).update(svg).digest('hex')}.png`);
  const drawing = underWay.get(file) ?? draw(svg, file).finally(() => underWay.delete(file));
  underWay.set(file, drawing);
  return drawing;
}
