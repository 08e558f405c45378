// People write å as aa, ø as oe or o, and leave out hyphens; all of them mean the same place.
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/æ/g, 'ae')
    .replace(/ø|oe/g, 'o')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .trim();

/** Those that begin with the letters first, then those that only contain them. */
export function findMunicipalities<Place extends { name: string }>(places: readonly Place[], letters: string): Place[] {
  const wanted = fold(letters);
  if (!wanted) return [];
  const found = places.filter(({ name }) => fold(name).includes(wanted));
  return found.sort((a, b) => Number(fold(b.name).startsWith(wanted)) - Number(fold(a.name).startsWith(wanted)));
}
