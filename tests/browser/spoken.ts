import type { Page } from 'playwright-core';

/** What carries no words of its own: a screen reader says what is in it. */
const silent = new Set([
  'none',
  'generic',
  'paragraph',
  'sectionheader',
  'LabelText',
  'MenuListPopup',
  'LineBreak',
  'ListMarker',
  'rowgroup',
  'time',
  'DescriptionList',
]);
/** What is said by its name alone: the words in it are that name. */
const whole = new Set([
  'link',
  'button',
  'heading',
  'checkbox',
  'DisclosureTriangle',
  'columnheader',
  'caption',
  'option',
  'term',
]);
/** States worth a word, as Chromium calls them. */
const told = new Set(['checked', 'expanded', 'pressed', 'live']);

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/**
 * What a screen reader is given of a part of the page, from Chromium's own tree: role, name, states and description, one thing per line and in the order of reading.
 *
 * Shape: `["image «Hitos de MO0010» – «8 hitos…»", "link «L 67» – «Línea de la fuente»", "checkbox «capturado 4» checked=false"]`.
 */
export async function spoken(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
    });
    if (!result.objectId) throw new Error(`nothing fits ${selector}`);
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
      nodes: (Node & { backendDOMNodeId?: number })[];
    };
    const byId = new Map(nodes.map((each) => [each.nodeId, each]));
    const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    return root ? lines(root, byId) : [];
  } finally {
    await session.detach();
  }
}

function lines(node: Node, byId: ReadonlyMap<string, Node>): string[] {
  const below = (node.childIds ?? []).flatMap((id) => lines(byId.get(id) as Node, byId));
  const role = node.role?.value ?? 'none';
  if (role === 'InlineTextBox') return [];
  if (role === 'StaticText') return node.name?.value.trim() ? [`«${node.name.value.trim()}»`] : [];
  if (node.ignored || silent.has(role)) return below;
  const inner = whole.has(role) && node.name?.value ? below.filter((line) => !line.startsWith('«')) : below;
  const states = (node.properties ?? [])
    .filter(({ name }) => told.has(name))
    .map(({ name, value }) => ` ${name}=${value.value}`);
  const name = node.name?.value ? ` «${node.name.value}»` : '';
  const description = node.description?.value ? ` – «${node.description.value}»` : '';
  return [`${role}${name}${states.join('')}${description}`, ...inner];
}
