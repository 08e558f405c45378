const started = performance.now();

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export const sinceStart = () => seconds(started);

export function say(text = '') {
  process.stdout.write(`${text}\n`);
}

/** Tells how far long work is, in a few words. */
export type Hear = (words: string) => void;

const clearToTheEnd = '\u001B[K';

/**
 * Does a thing and prints `name … outcome 1.2 s`; the outcome is what it returns, else "ready". In a terminal the line tells
 * meanwhile how far it is.
 */
export async function step<T>(
  name: string,
  work: (hear: Hear) => Promise<T>,
  outcome: (result: T) => string = () => 'ready',
): Promise<T> {
  const from = performance.now();
  const live = process.stdout.isTTY;
  const write = (words: string) =>
    process.stdout.write(live ? `\r  ${name} … ${words}${clearToTheEnd}` : `  ${name} … ${words}`);
  if (live) write('');
  try {
    const result = await work((words) => void (live && write(`${words} `)));
    write(`${outcome(result)} ${seconds(from)}\n`);
    return result;
  } catch (error) {
    write(`${(error as Error).name === 'AbortError' ? 'left' : 'failed'} ${seconds(from)}\n`);
    throw error;
  }
}

/** Rows in columns, each as wide as its widest. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd())
    .join('\n');
}
