/** What stands in a frame around the drawing, as it is written there. */
export interface FramedText {
  title: string;
  /** Notice, link, source and licence, below the drawing. */
  below: string;
}

/** Height of each form of the drawing, in px. */
export interface DrawingHeights {
  narrow: number;
  wide: number;
}

/**
 * Widths in px from which a frame is lower, because more words fit into a line or, from the last on, the drawing is another: there it has
 * the 53rem of timeline.css beside the margins. `around` is what stands there besides drawing and words: key with as many entries as there can be, buttons of the picture, table that is closed, and the space between them.
 */
const steps = [
  { from: 320, drawing: 'narrow', around: 310 },
  { from: 480, drawing: 'narrow', around: 260 },
  { from: 936, drawing: 'wide', around: 220 },
] as const;

/** Of the title and of the words below: how wide a letter and how high a line is at most, in px. */
const [title, text] = [
  { letter: 15, line: 30 },
  { letter: 9, line: 24 },
];
/** Of the page in the frame, left and right together, in px. */
const margins = 34;

const linesOf = (words: string, { letter, line }: typeof text, width: number): number =>
  Math.ceil(words.length / Math.floor((width - margins) / letter)) * line;

/** Heights in px that a frame needs from each width on. Shape: `[{from: 320, height: 1244}, {from: 480, height: 1010}, {from: 936, height: 690}]`. */
const frameHeights = (drawings: DrawingHeights, framed: FramedText): { from: number; height: number }[] =>
  steps.map(({ from, drawing, around }) => ({
    from,
    height:
      Math.ceil(drawings[drawing]) + around + linesOf(framed.title, title, from) + linesOf(framed.below, text, from),
  }));

/**
 * Code that shows a timeline in another page. The frame is as high as its width needs, by styles alone: each step down is a `clamp` that is nothing below its width and the
 * whole step above. Where a page drops styles, the height of the narrowest remains.
 */
export function frameCode(url: string, label: string, drawings: DrawingHeights, framed: FramedText): string {
  const heights = frameHeights(drawings, framed);
  const [first] = heights.map(({ height }) => height);
  const lower = heights.slice(1).map(({ from, height }, index) => {
    const step = (heights[index]?.height ?? height) - height;
    return ` - clamp(0px,(100cqi - ${from - 1}px)*999,${step}px)`;
  });
  const frame = `<iframe src="${url}" title="${label}" width="100%" height="${first}" style="border:0;height:calc(${first}px${lower.join('')})" loading="lazy"></iframe>`;
  return `<div style="container-type:inline-size">${frame}</div>`;
}
