/** Stands in the start-up script of the functions where `later` stands elsewhere. */
export const later = [];
