/** An element of a page that has an id. */
export interface Anchor {
  id: string;
  /** Number of the word it begins at. */
  location: number;
}

/**
 * Id of the part of a page that the first word found stands in: a milestone, a section, a column of the dictionary. `undefined` where it stands before all
 * of them, as a title does.
 *
 * Shape: `([{id: "hitos", location: 180}, {id: "MO0010-M3", location: 266}], [270, 900])` → `"MO0010-M3"`.
 */
export function nearestAnchor(anchors: readonly Anchor[], locations: readonly number[]): string | undefined {
  const first = Math.min(...locations);
  return anchors.filter(({ location }) => location <= first).sort((a, b) => b.location - a.location)[0]?.id;
}
