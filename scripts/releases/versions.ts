import { type Step, steps } from '../../src/model/release.ts';

const shape = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** The three numbers of a version, or `null` where it is none. Shape: `"1.2.0"` → `[1, 2, 0]`. */
export function readVersion(text: string): [major: number, minor: number, patch: number] | null {
  const [, ...numbers] = shape.exec(text) ?? [];
  const [major, minor, patch] = numbers.map(Number);
  return major === undefined || minor === undefined || patch === undefined ? null : [major, minor, patch];
}

function numbersOf(version: string): [number, number, number] {
  const numbers = readVersion(version);
  if (!numbers) throw new Error(`${JSON.stringify(version)} is no version: it is written like 1.2.0`);
  return numbers;
}

/** Orders versions as numbers: 1.10.0 comes after 1.9.0. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** The version one step on. Shape: `("1.2.3", "minor")` → `"1.3.0"`. */
export function nextVersion(version: string, step: Step): string {
  const [major, minor, patch] = numbersOf(version);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The step that leads from one version to the other, or `null` where no single one does. */
export const stepBetween = (from: string, to: string): Step | null =>
  steps.find((step) => nextVersion(from, step) === to) ?? null;

export const isSmaller = (step: Step, than: Step): boolean => steps.indexOf(step) < steps.indexOf(than);

/** The version of data that nobody released: after the last release and before any that can follow. Shape: `"1.2.1-unreleased"`. */
export const unreleasedVersion = (last: string | null): string =>
  `${last === null ? firstVersion : nextVersion(last, 'patch')}-unreleased`;

/** The version of the first release, where none is asked for. */
export const firstVersion = '0.1.0';

export const majorOf = (version: string): number => numbersOf(version)[0];
