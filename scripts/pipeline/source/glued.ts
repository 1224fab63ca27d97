/** Whether a word begins right behind another: behind a small letter, a digit, a stop or bracket, or an acronym. */
export const isGlued = (text: string, at: number): boolean =>
  at > 0 && /(?:[\p{Ll}\p{N}):.]|\p{Lu}{2})$/u.test(text.slice(Math.max(0, at - 2), at));
