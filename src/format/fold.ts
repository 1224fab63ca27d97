/** A text as it is compared with what somebody types: small letters without accents. Shape: `"Tetuán"` → `"tetuan"`. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
