/** Of so many shown numbers about one is withheld by lot (docs/decisions/0022): known to everyone, like the rest of the method. */
export const oneIn = 100;
