type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const chosenOrNoRadio = (it: Control) => it.type !== 'radio' || (it as HTMLInputElement).checked;

/**
 * Nobody opens a dialog to close it, and its cross comes first. One begins at the first field that is empty, else at the first;
 * where there is nothing to fill in, at the last of its answers that loses nothing.
 */
export function beginIn(dialog: HTMLElement): void {
  const fields = [...dialog.querySelectorAll<Control>('input, select, textarea')].filter(chosenOrNoRadio);
  const answers = dialog.querySelectorAll<HTMLElement>('.el-dialog-foot button:not([data-color=danger])');
  const meant = dialog.querySelector<HTMLElement>('[autofocus]');
  (meant ?? fields.find(({ value }) => value === '') ?? fields[0] ?? [...answers].at(-1))?.focus();
}
