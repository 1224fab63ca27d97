import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Wanted } from './painter.ts';

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

/** Drawings that are under way, by the file they are wanted in: two cards may say the same, and are drawn once. */
const underWay = new Map<string, PromiseWithResolvers<void>>();
let painter: ChildProcess | undefined;

/** A process of its own: what draws keeps some 2 MB of each picture, and a build half a gigabyte of them, until its process ends. */
function startPainter(): ChildProcess {
  const started = fork(join(process.cwd(), 'src/cards/painter.ts'), { execArgv: ['--expose-gc'] });
  started.on('message', (file: string) => {
    underWay.get(file)?.resolve();
    underWay.delete(file);
    if (underWay.size === 0) letEnd(started);
  });
  started.on('exit', (code) => {
    painter = undefined;
    for (const { reject } of underWay.values()) reject(new Error(`the drawing of cards ended with ${code}`));
    underWay.clear();
  });
  return started;
}

/** A build does not wait for a process that has nothing to draw, which ends with it. */
function letEnd(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function draw(svg: string, file: string): Promise<void> {
  painter ??= startPainter();
  painter.ref();
  painter.channel?.ref();
  const drawing = Promise.withResolvers<void>();
  underWay.set(file, drawing);
  painter.send({ svg, file, options } satisfies Wanted);
  return drawing.promise;
}

/**
 * Turns a drawing into PNG, beside the program. What was drawn once is kept by its content: a build draws only what changed.
 *
 * The same drawing gives the same bytes, kept or not.
 */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(kept, `${createHash('sha256').update(made).update(svg).digest('hex')}.png`);
  if (!existsSync(file)) await (underWay.get(file)?.promise ?? draw(svg, file));
  return Uint8Array.from(readFileSync(file));
}
