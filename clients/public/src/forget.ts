type Forget = () => void;

const everything = new Set<Forget>();

/** Whoever holds something a person typed says here how it is dropped. Returns how to stop saying so. */
export function onForget(forget: Forget): Forget {
  everything.add(forget);
  return () => void everything.delete(forget);
}

export function forgetEverything(): void {
  for (const forget of everything) forget();
}
