/**
 * An error as a log may have it: its kind, its code and where in the code it came from. Never its message, since a
 * database's message quotes the statement, and the statement quotes what a person wrote. A stack repeats the message, and a
 * person may write lines that look like one: only places in files are taken from it.
 */
export function describeError(error: unknown): { name: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  const told = error.message ? (error.stack ?? '').replaceAll(error.message, '') : (error.stack ?? '');
  const at = [...told.matchAll(/^ {4}at .*?((?:server|node_modules|node:)[\w@./+-]*:\d+:\d+)\)?$/gm)].map(
    ([, place]) => place ?? '',
  );
  return {
    name: error.constructor.name,
    ...(typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? { code } : {}),
    ...(at.length > 0 ? { at: at.slice(0, 6) } : {}),
  };
}
