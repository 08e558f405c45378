import { useSyncExternalStore } from 'react';
import { onForget } from '../forget.ts';
import type {
  AgeBand,
  BiasMotivation,
  DatePrecision,
  Form,
  Gender,
  Ground,
  IncidentKind,
  Offence,
  Place,
  ReporterRole,
  ServiceArea,
} from '../gql/graphql.ts';
import type { Step } from './plan.ts';

export type Answers = {
  kind?: IncidentKind;
  grounds: readonly Ground[];
  perceived: readonly Ground[];
  byAssociation: readonly Ground[];
  forms: readonly Form[];
  offence?: Offence;
  bias: readonly BiasMotivation[];
  /** A municipality's code, or where else it was. */
  municipality?: string;
  area?: ServiceArea;
  place?: Place;
  precision?: DatePrecision;
  /** As typed, by precision, so that trying another precision loses nothing. */
  times: Partial<Record<DatePrecision, string>>;
  role?: ReporterRole;
  ageBand?: AgeBand;
  gender?: Gender;
  account: string;
};

/** How far sending has come; `waits` are the seconds until the next try, and 0 while one runs. */
export type Sending = { first: true } | { waits: number } | { refused: string };

type Draft = {
  answers: Answers;
  /** Questions that were answered or passed over. */
  seen: readonly Step[];
  /** What the server did not accept, by question. */
  faults: Partial<Record<Step, string>>;
  sending?: Sending;
  receipt?: { code: string; freezesOn: string };
  finished: boolean;
};

const blank: Answers = { grounds: [], perceived: [], byAssociation: [], forms: [], bias: [], times: {}, account: '' };
const empty: Draft = { answers: blank, seen: [], faults: {}, finished: false };

// In memory and nowhere else: closing the tab, leaving at once and having sent all end it.
let draft = empty;
const listeners = new Set<() => void>();

function change(patch: Partial<Draft>): void {
  draft = { ...draft, ...patch };
  for (const tell of listeners) tell();
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const theDraft = (): Draft => draft;
export const useDraft = (): Draft => useSyncExternalStore(listen, theDraft);

export const answer = (patch: Partial<Answers>): void => change({ answers: { ...draft.answers, ...patch } });

/** A question is behind somebody; what the server said about it no longer stands. */
export function pass(step: Step): void {
  const { [step]: _, ...faults } = draft.faults;
  change({ seen: [...draft.seen.filter((it) => it !== step), step], faults });
}

export const faulty = (faults: Draft['faults']): void => change({ faults, sending: undefined });
export const sending = (state: Sending | undefined): void => change({ sending: state });
/** The answers are with the service now; of the whole draft only the receipt is left. */
export const sent = (receipt: NonNullable<Draft['receipt']>): void => change({ ...empty, sending: undefined, receipt });
export const finish = (): void => change({ ...empty, sending: undefined, receipt: undefined, finished: true });
export const startAgain = (): void => change({ ...empty, sending: undefined, receipt: undefined });

onForget(startAgain);
