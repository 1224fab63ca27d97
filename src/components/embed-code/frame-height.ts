/** What stands in a frame around the drawing, as it is written there. */
export interface FramedText {
  title: string;
  /** Notice, link, source and licence, below the drawing. */
  below: string;
}

/** Of a frame of 320 px: how many letters fit into a line, and how high it is, in px. */
const [title, text] = [
  { letters: 19, height: 30 },
  { letters: 32, height: 24 },
];
/** Key with as many entries as there can be, buttons of the picture, table that is closed, and the space between them, in px. */
const around = 310;

const linesOf = (words: string, { letters, height }: typeof text): number => Math.ceil(words.length / letters) * height;

/**
 * Height in px that a frame of 320 px needs for a timeline with what stands around it; a wider one needs less.
 *
 * `drawing` is the height in px of the narrow drawing. Shape: `frameHeight(628, {title: 'Queja de usuario (MO0010)', below: 'Fuente: OGP, …'})`
 * is `1118`.
 */
export function frameHeight(drawing: number, framed: FramedText): number {
  return Math.ceil(drawing) + around + linesOf(framed.title, title) + linesOf(framed.below, text);
}
