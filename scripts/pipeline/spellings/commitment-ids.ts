/** The id of a commitment in brackets, in the form that ids have. Shape: `"(MO0010)"`. */
export const idInBrackets = /\([A-Z]{2,5}\d{4}\)/;

/** The same at the end of the line of a title, with the spaces that programs put into brackets. Shape: `"Queja de usuario ( MO0010 )"`. */
export const titleWithId = /\(\s{0,3}[A-Z]{2,5}\d{4}\s{0,3}\)$/;
