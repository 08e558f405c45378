/** The character NUL, which no database takes and nobody types: in a value, or as an escape in a document. */
export function holdsNul(body: unknown): boolean {
  const { query } = body as { query?: unknown };
  if (typeof query === 'string' && /\\u(?:0000|\{0+\})/.test(query)) return true;
  const left: unknown[] = [body];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && value.includes('\0')) return true;
    // Not spread: an array as long as the body would not fit on the stack.
    if (typeof value === 'object' && value !== null) for (const it of Object.values(value)) left.push(it);
  }
  return false;
}
