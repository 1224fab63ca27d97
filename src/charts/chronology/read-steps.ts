/** How many milestones there are between two days of the axis, the last left out. */
export interface Step {
  from: number;
  until: number;
  count: number;
}

/**
 * Reads the counts back from the outline that `drawSteps` makes: the drawing is the data that the browser has.
 *
 * Shape: `("M31 9V8h28V7h31V9z", 9)` → `[{from: 31, until: 59, count: 1}, {from: 59, until: 90, count: 2}]`.
 */
export function readSteps(path: string, most: number): Step[] {
  const steps: Step[] = [];
  let [x, y] = [0, most];
  for (const [, letter, first] of path.matchAll(/([MVh])(\d+)/g)) {
    const value = Number(first);
    if (letter === 'M') x = value;
    else if (letter === 'V') y = value;
    else {
      steps.push({ from: x, until: x + value, count: most - y });
      x += value;
    }
  }
  return steps;
}
