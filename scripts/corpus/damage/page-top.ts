import { line, type PrintedLine } from '../print/printed-page.ts';
import type { Damage, Draft } from './damage.ts';

const atTop = (name: string, ...put: PrintedLine[]): Damage => ({
  name,
  targets: ({ lines }) => (lines[0]?.role === 'navigation' && !lines[0].damaged ? [0] : []),
  apply: ({ lines }: Draft) => {
    lines.unshift(...put.map((one) => ({ ...one, damaged: true })));
  },
});

/** A survey’s banner stands in front of the navigation: it is furniture of the page. */
export const surveyBanner = atTop(
  'survey-banner',
  line('navigation', 'Help us improve this website. Take our short survey!', { apart: false }),
  line('navigation', 'Start', { apart: false }),
);

/** A trap for robots stands in front of the navigation. */
export const trap = atTop(
  'trap',
  line('navigation', 'DO NOT follow this link or you will be banned from the site!', { apart: false }),
);

/** The first line, the link that skips the navigation, is gone. */
export const navigationLost: Damage = {
  name: 'navigation-lost',
  targets: ({ lines }) => (lines[0]?.role === 'navigation' && !lines[0].damaged ? [0] : []),
  apply: ({ lines }) => {
    lines.shift();
  },
};
