import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '#kit';

export type Standing =
  | { state: 'unsaved' | 'saving' | 'saved'; at?: Date }
  /** Nothing answers, or it is overrun: it is tried again by itself. */
  | { state: 'unreachable'; at?: Date }
  /** An answer that trying again would not change. */
  | { state: 'refused'; at?: Date; problem: Problem };

/** Long enough not to save every word, short enough to lose at most a sentence when the machine dies. */
const SOON = 1_000;
const LATER = 5_000;
const passing: readonly Problem['code'][] = ['OFFLINE', 'BUSY', 'INTERNAL'];

/**
 * Keeps what is typed in memory and sends it by itself: a moment after typing stops, and again until it arrives. What is
 * typed while it is on its way goes with the next one, so that nothing overtakes anything.
 */
export function useAutosave<Value>(start: Value, send: (value: Value) => Promise<Problem | undefined>) {
  const [value, setValue] = useState(start);
  const [standing, setStanding] = useState<Standing>({ state: 'saved' });
  const typed = useRef(start);
  const kept = useRef(start);
  const onItsWay = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sender = useRef(send);
  const pushing = useRef<() => Promise<void>>(async () => undefined);
  useEffect(() => {
    sender.current = send;
  });

  // While nothing answers that is what counts, and not that one is typing or trying.
  const tell = useCallback(
    (next: Standing) =>
      setStanding((now) =>
        now.state === 'unreachable' && (next.state === 'saving' || (next.state === 'unsaved' && !next.at))
          ? now
          : { at: now.at, ...next },
      ),
    [],
  );
  const wait = useCallback((time: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void pushing.current(), time);
  }, []);

  const sendOnce = useCallback(async () => {
    const sent = typed.current;
    tell({ state: 'saving' });
    const problem = await sender.current(sent);
    if (!problem) {
      kept.current = sent;
      const all = typed.current === sent;
      tell({ state: all ? 'saved' : 'unsaved', at: new Date() });
      if (!all) wait(SOON);
    } else if (passing.includes(problem.code)) {
      tell({ state: 'unreachable' });
      wait(LATER);
    } else tell({ state: 'refused', problem });
  }, [tell, wait]);

  /** Now rather than in a moment; true when nothing is left to save. */
  const push = useCallback(async () => {
    clearTimeout(timer.current);
    while (onItsWay.current) await onItsWay.current;
    if (typed.current !== kept.current) {
      onItsWay.current = sendOnce().finally(() => (onItsWay.current = undefined));
      await onItsWay.current;
    }
    return typed.current === kept.current;
  }, [sendOnce]);
  useEffect(() => {
    pushing.current = async () => void (await push());
    return () => clearTimeout(timer.current);
  }, [push]);

  const change = useCallback(
    (next: Value) => {
      typed.current = next;
      setValue(next);
      if (onItsWay.current) return;
      tell({ state: 'unsaved' });
      wait(SOON);
    },
    [tell, wait],
  );
  /** What stands on the server is what stands here. */
  const settle = useCallback(
    (next: Value) => {
      typed.current = next;
      kept.current = next;
      setValue(next);
      tell({ state: 'saved', at: new Date() });
    },
    [tell],
  );
  const unsaved = useCallback(() => typed.current !== kept.current, []);
  return { value, change, settle, push, standing, unsaved };
}
