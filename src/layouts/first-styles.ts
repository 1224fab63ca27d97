import first from '../styles/first.css?inline';
import sizes from '../styles/sizes.css?inline';
import { putSizes } from './put-sizes.ts';

const known = new Map<string, string>();

/** The styles that stand in the text of a page: of the first screen, and behind them those that only pages of its kind have. */
export function firstStyles(ofItsKind = ''): string {
  const styles = known.get(ofItsKind) ?? putSizes(first + ofItsKind, sizes);
  known.set(ofItsKind, styles);
  return styles;
}
