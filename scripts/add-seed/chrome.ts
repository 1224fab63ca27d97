import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elementsIn, isWithin } from './visible.ts';

/** The roles of what surrounds a page, and of what lies over it. */
const role = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|tooltip|menu|menubar)$/;
/**
 * Names that site builders give to what surrounds the text: those of the older and of the newer site, of consent tools, of
 * the reading view of a browser and of the archive of the web.
 */
const name =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|cybotcookiebot\w*|cky|cmplz|cc-window|skip-?links?|menu|navbar|nav|navigation|site-header|site-footer|masthead|colophon|region-(?:header|footer|sidebar)|social-(?:links|media|icons|share)|share-(?:buttons?|links?)|addtoany|sharedaddy|newsletter|tooltip-(?:content|text|inner)|no-?print|pager|wpadminbar|tabs-primary|reader-(?:domain|credits|estimated-time)|wm-ipp)(?=[\s_-]|$)/i;
const element = /^(?:nav|form|button|menu|dialog)$/;

/** The way from the front page to this one; a single step is the member that the page belongs to. */
const isTrail = (one: Tree.Element) =>
  /(?:^|[\s_-])breadcrumbs?(?=[\s_-]|$)/i.test(attributeOf(one, 'class') ?? '') &&
  [...elementsIn(one)].filter(({ tagName }) => tagName === 'a').length > 1;

const isContent = ({ tagName }: Tree.Element) => /^(?:html|body|main|article)$/.test(tagName);
const isSection = ({ tagName }: Tree.Element) => /^(?:main|article|section|aside)$/.test(tagName);

/** A button that opens text, or is the heading of it. */
const opensText = (one: Tree.Element) =>
  one.tagName === 'button' &&
  (attributeOf(one, 'aria-expanded') !== null ||
    attributeOf(one, 'aria-controls') !== null ||
    isWithin(one, ({ tagName }) => /^h[1-6]$/.test(tagName)));

/** Whether an element holds the text of a page, so that it is no part of what surrounds it. */
const holdsPage = (one: Tree.Element): boolean =>
  isContent(one) || elementsIn(one).some((inner) => inner.tagName === 'h1' || isContent(inner));

/**
 * Whether an element is part of the site and not of the page: menus, head and foot, notices of cookies, forms, buttons.
 *
 * A head or foot within an article or section is one of its text; what holds the main heading is never left out.
 */
export function isChrome(one: Tree.Element): boolean {
  const named =
    role.test(attributeOf(one, 'role') ?? '') ||
    name.test(`${attributeOf(one, 'class') ?? ''} ${attributeOf(one, 'id') ?? ''}`) ||
    (element.test(one.tagName) && !opensText(one)) ||
    isTrail(one);
  const ofSite = /^(?:header|footer)$/.test(one.tagName) && !isWithin(one, isSection);
  return (named || ofSite) && !holdsPage(one);
}
