import { parseArgs } from 'node:util';

/** What can be measured; naming some measures those alone. */
export const parts = ['q1', 'q2', 'list', 'q3', 'm1', 'search', 'assess', 'growth', 'start', 'app'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  cases: number;
  seconds: number;
  rounds: number;
  parts: readonly Part[];
  /** Where a CPU profile of the product goes, when one is wanted. */
  profile: string | null;
}

export const usage = `npm run bench -- [--quick] [--cases 200000] [--seconds 10] [--rounds 3] [--profile FOLDER] [${parts.join(' ')}]`;

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      cases: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const unknown = positionals.find((it) => !(parts as readonly string[]).includes(it));
  if (unknown !== undefined) throw new Error(`There is no part '${unknown}'. ${usage}`);
  const { quick } = values;
  const cases = whole('--cases', values.cases ?? (quick ? '20000' : '200000'), 2_000, 2_000_000);
  if (cases % 400 !== 0)
    throw new Error('--cases must be a multiple of 400: 20 organisations, and a world of a twentieth.');
  return {
    cases,
    // Bounded, so that no load loop runs on by a slip of the pen.
    seconds: whole('--seconds', values.seconds ?? (quick ? '1' : '10'), 1, 60),
    rounds: whole('--rounds', values.rounds ?? (quick ? '1' : '3'), 1, 15),
    parts: positionals.length > 0 ? (positionals as Part[]) : parts,
    profile: values.profile ?? null,
  };
}

function whole(name: string, text: string, from: number, to: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= from && number <= to) return number;
  throw new Error(`${name} is '${text}'; it must be a whole number from ${from} to ${to}. ${usage}`);
}
