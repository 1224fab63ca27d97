import { saveFile } from '../../format/save-file.ts';
import { type Caption, composePicture, type Drawn } from './compose.ts';
import { writeStyles } from './self-contained.ts';

/** Width in px that a picture is drawn at, whatever the window: that of the wide form of every drawing. */
const drawnAt = 912;
/** A drawing that is narrower on the page, as in the column of a table, has this width in px. */
const leastWidth = 640;
/** Points of a PNG for each px. */
const density = 2;

/** Makes a picture of the drawings of a figure and hands it to the reader as a file. */
export async function takePicture(figure: HTMLElement, data: DOMStringMap, format: 'svg' | 'png'): Promise<void> {
  const { title = '', source = '', credit = '', name = 'picture', item, itemLabel } = data;
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  // What the page is about stands there in one line.
  const about = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? document.title;
  const caption: Caption = { title: `${about}. ${title}`, source, credit, address };
  const { drawings, keys } = drawingsOf(figure, item, itemLabel);
  const picture = composePicture(drawings, caption, keys);
  const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
  saveFile(format === 'svg' ? svg : await toPng(picture), `${name}.${format}`);
}

/** The drawings as they look on light paper at the width of a picture: a copy of the figure is laid out where nobody sees it. */
function drawingsOf(figure: HTMLElement, item?: string, itemLabel?: string): { drawings: Drawn[]; keys: Drawn[] } {
  const copy = figure.cloneNode(true) as HTMLElement;
  copy.inert = true;
  Object.assign(copy.style, {
    position: 'absolute',
    insetInlineStart: '-9999px',
    inlineSize: `${drawnAt}px`,
    maxInlineSize: 'none',
    colorScheme: 'light',
  });
  // A picture is kept: which day was today when it was taken is nobody's question.
  for (const today of copy.querySelectorAll('[data-today]')) today.remove();
  figure.after(copy);
  try {
    const axis = copy.querySelector<SVGSVGElement>('svg[data-axis]');
    const shown = [...copy.querySelectorAll<SVGSVGElement>('svg')].filter(isDrawing);
    const labels = shown.map((drawing) => {
      const lines = item && itemLabel ? (drawing.closest(item)?.querySelectorAll(itemLabel) ?? []) : [];
      return [...lines].map(textOf).join(' · ');
    });
    const drawings = shown.map((drawing, index) => cut(drawing, labels[index] ?? '', leastWidth));
    if (axis) drawings.unshift(headOf(axis));
    const keys = [...copy.querySelectorAll<SVGSVGElement>('[data-key] svg')].map((key) =>
      cut(key, textOf(key.parentElement), 0),
    );
    return { drawings, keys };
  } finally {
    copy.remove();
  }
}

const textOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function cut(drawing: SVGSVGElement, label: string, least: number): Drawn {
  const box = drawing.getBoundingClientRect();
  const width = Math.max(box.width, least);
  writeStyles(drawing);
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(box.height));
  drawing.setAttribute('overflow', 'visible');
  return { label, markup: new XMLSerializer().serializeToString(drawing), width, height: box.height };
}

/** The head of an axis that stands behind all drawings on the page: its labels. In a picture it stands above them. */
function headOf(axis: SVGSVGElement): Drawn {
  axis.setAttribute('height', axis.dataset.axis ?? '0');
  return cut(axis, '', leastWidth);
}

/** Not a part of another drawing, not an icon, and shown at this width. */
function isDrawing(svg: SVGSVGElement): boolean {
  const { width, height } = svg.getBoundingClientRect();
  return (
    !svg.parentElement?.closest('svg') &&
    !svg.closest('[data-key]') &&
    svg.dataset.axis === undefined &&
    svg.getAttribute('width') === '100%' &&
    width > 0 &&
    height > 0
  );
}

async function toPng({ svg, width, height }: { svg: string; width: number; height: number }): Promise<Blob> {
  const image = new Image();
  // The policy of the page allows pictures from data, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * density, height: height * density });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the picture could not be written'))), 'image/png'),
  );
}
