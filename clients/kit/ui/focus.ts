/** Moves focus without a hash in the address, which would leave a line in the browser's history. */
export function standAt(id: string): void {
  const target = document.getElementById(id);
  const control = target?.matches('fieldset, div')
    ? target.querySelector<HTMLElement>('input, select, textarea')
    : target;
  target?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** A page is read from its heading; without one yet, from where the page begins. */
export function standAtHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('h1, main');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** What had focus is gone from the page, and the browser has none to give it to. */
export const standsNowhere = (): boolean => !document.activeElement || document.activeElement === document.body;

export function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.matches('input, select, textarea, [contenteditable]');
}
