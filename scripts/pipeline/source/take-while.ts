/** The items in front of the first that does not fit; all of them where each does. Shape: `([2, 4, 5, 6], isEven)` → `[2, 4]`. */
export function takeWhile<T, S extends T>(items: readonly T[], fits: (item: T, index: number) => item is S): S[];
export function takeWhile<T>(items: readonly T[], fits: (item: T, index: number) => boolean): T[];
export function takeWhile<T>(items: readonly T[], fits: (item: T, index: number) => boolean): T[] {
  const end = items.findIndex((item, index) => !fits(item, index));
  return items.slice(0, end === -1 ? items.length : end);
}
