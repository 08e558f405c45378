import { standAt } from '#kit';

/** Whoever adds something goes on writing in it, in Danish first; it is there with the next picture of the page. */
export const beginWriting = (at: string): void => {
  requestAnimationFrame(() => standAt(`${at}.da`));
};
