/** The words make no sense: nothing was done. */
export class Misuse extends Error {
  override name = 'Misuse';
}
