import type { State } from '../../model/observation.ts';

/** Part of a shape: a circle's radius or the path of a line, in a 16 × 16 box. */
export interface ShapePart {
  kind: 'circle' | 'path';
  /** Radius for `circle`, path data for `path`. */
  value: string;
  filled: boolean;
  dotted: boolean;
}

const ring: ShapePart = { kind: 'circle', value: '6', filled: false, dotted: false };
const line = (value: string): ShapePart => ({ kind: 'path', value, filled: false, dotted: false });

/**
 * The shape each state is told by, beside its word.
 *
 * Source: the table of states in docs/glossary.md. Filled only where there is a value, so that none of the others can pass for one.
 */
export const stateShapes: Record<State, ShapePart[]> = {
  value: [{ ...ring, filled: true }],
  pending: [{ ...ring, dotted: true }],
  no_data: [ring, line('M3 13 13 3')],
  blank: [ring],
  absent: [line('M3 8h10')],
  not_determinable: [ring, line('M6.2 6.6a1.8 1.8 0 1 1 2.6 1.6q-.8.4-.8 1.2M8 11v.4')],
};
