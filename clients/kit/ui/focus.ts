/** Moves focus without a hash in the address, which would leave a line in the browser's history. */
export function standAt(id: string): void {
  const target = document.getElementById(id);
  const control = target?.matches('fieldset, div')
    ? target.querySelector<HTMLElement>('input, select, textarea')
    : target;
  target?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

export function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.matches('input, select, textarea, [contenteditable]');
}
