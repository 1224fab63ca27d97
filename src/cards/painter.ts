import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

/** A drawing, and the file its picture is wanted in. */
export interface Wanted {
  svg: string;
  file: string;
  options: ResvgRenderOptions;
}

/** A process of its own, which `render.ts` starts: draws what it is sent, and tells the file when it is there. */
process.on('message', ({ svg, file, options }: Wanted) => {
  const picture = new Resvg(svg, options).render().asPng();
  mkdirSync(dirname(file), { recursive: true });
  // Under another name first: a build that is stopped must not leave half a picture.
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  // Node does not know of the 3 MB that the program for drawings holds of each until they are collected.
  globalThis.gc?.();
  process.send?.(file);
});
