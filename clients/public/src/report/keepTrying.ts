const pauses = [3, 6, 12, 20, 30];

type Options = { signal: AbortSignal; onWait: (seconds: number) => void };

let wake: (() => void) | undefined;

/** For the impatient: the pause that runs now ends now. */
export const tryNow = (): void => wake?.();

const pause = (seconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', wake, { once: true });
  });

/** Runs until it answers, with longer and longer pauses; undefined only when somebody stops it. */
export async function keepTrying<T>(
  run: () => Promise<T | undefined>,
  { signal, onWait }: Options,
): Promise<T | undefined> {
  for (let round = 0; !signal.aborted; round += 1) {
    const outcome = await run();
    if (outcome !== undefined || signal.aborted) return outcome;
    const seconds = pauses[Math.min(round, pauses.length - 1)] ?? 30;
    onWait(seconds);
    await pause(seconds, signal);
  }
  return undefined;
}
