import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 AA in the page as it is now.
 *
 * Shape: `["target-size ×2, first .share-page > a: Target has insufficient size (20px by 20px…)"]`. Only some of its rules where they are named. The pages have no frames, so that axe works in the page itself.
 */
export async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  // `options` goes first: it would take the tags away again.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(standard)).analyze();
  return violations.map(({ id, nodes: [first, ...others] }) => {
    const summary = first?.failureSummary?.replace(/\s+/g, ' ');
    return `${id} ×${others.length + 1}, first ${first?.target.join(' ')}: ${summary}`;
  });
}
