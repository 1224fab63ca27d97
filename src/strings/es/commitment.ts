/** Words of this area. */
export const commitment = {};
