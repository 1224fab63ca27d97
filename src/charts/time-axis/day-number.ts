/** Days since 1 January 1970. Shape: `"1970-01-02"` → `1`. Runs in the browser too: no d3. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
