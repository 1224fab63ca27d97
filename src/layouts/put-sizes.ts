const size = /--([\w-]+):\s*([^;}]+?)\s*(?=[;}])/g;
const use = /var\(--([\w-]+)\)/g;

/**
 * Puts sizes in place of their names: a page that brings its styles is shorter by their definitions, which the sheet of the rest has.
 *
 * Shape: `('a{gap:var(--space-s);color:var(--ink)}', ':root{--space-s:1rem}')` → `'a{gap:1rem;color:var(--ink)}'`.
 */
export function putSizes(styles: string, sizes: string): string {
  const values = new Map([...sizes.matchAll(size)].map(([, name = '', value = '']) => [name, value]));
  return styles.replace(use, (whole, name: string) => values.get(name) ?? whole);
}
