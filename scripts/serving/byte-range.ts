/**
 * The bytes somebody asks for, both ends included; one that ends before it begins is in no file. Whole files for anything but one range.
 *
 * Shape: `("bytes=100-199", 1000)` → `{start: 100, end: 199}`; `("bytes=-8", 1000)` → `{start: 992, end: 999}`. Source: RFC 9110, 14.
 */
export function byteRange(range: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') return { start: Math.max(0, size - Number(to)), end: size - 1 };
  if (to !== '' && Number(to) < Number(from)) return undefined;
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return Number(from) < size ? { start: Number(from), end } : { start: size, end: size - 1 };
}
