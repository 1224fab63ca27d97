/** Words of this area. */
export const source = {};
