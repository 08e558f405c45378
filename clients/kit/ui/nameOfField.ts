const besides = '.el-optional, .el-hint';
const ended = /[?!.:؟]$/;

/** What the page calls the field with that id, as the beginning of a sentence; empty where the question is the page's heading. */
export function nameOfField(id: string): string {
  const field = document.getElementById(id);
  const words = field instanceof HTMLFieldSetElement ? field.querySelector('legend') : labelOf(field);
  if (!words || words.querySelector('h1')) return '';
  const copy = words.cloneNode(true) as HTMLElement;
  for (const it of copy.querySelectorAll(besides)) it.remove();
  const name = copy.textContent.trim();
  return name && !ended.test(name) ? `${name}:` : name;
}

const labelOf = (field: HTMLElement | null): HTMLElement | undefined =>
  field && 'labels' in field ? (field as HTMLInputElement).labels?.[0] : undefined;
