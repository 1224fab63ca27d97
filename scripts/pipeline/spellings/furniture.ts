import table from './furniture.json' with { type: 'json' };
import { languagesIn } from './spelling.ts';

/** The languages in which a line is navigation or foot of the page. Shape: `"Saltar navegación"` → `["es"]`. */
export const furnitureLanguagesOf = languagesIn(Object.values({ ...table.anywhere, ...table.foot }));
