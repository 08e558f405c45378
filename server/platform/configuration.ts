import * as v from 'valibot';
import {
  everyPart,
  runnableParts,
  settings,
  type Mode,
  type Part,
  type Setting,
  type SettingName,
} from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}${Capitalize<Camel<Tail>>}`
  : Lowercase<S>;
type Key<S extends string> = Camel<S extends `EQUALITY_${infer Rest}` ? Rest : S>;
type Value<S> = S extends { shape: infer Shape extends v.GenericSchema }
  ? v.InferOutput<Shape> | (S extends { optional: true } ? undefined : never)
  : never;

/** `PUBLIC_PORT` is read as `configuration.publicPort`, `EQUALITY_MODE` as `configuration.mode`. */
export type Configuration = { readonly [S in SettingName as Key<S>]: Value<(typeof settings)[S]> };

const names = Object.keys(settings) as SettingName[];
const setting = (name: SettingName): Setting => settings[name];
const isSetting = (name: string): name is SettingName => Object.hasOwn(settings, name);

/**
 * Reads the settings that the given parts need (by default those that EQUALITY_PARTS asks for), or throws one error that
 * names everything wrong. A setting of another part is not there: reading it throws, so no part uses a credential by chance.
 */
export function readConfiguration(env: Environment = process.env, wanted?: readonly Part[]): Configuration {
  const problems = misspelt(env);
  const values = new Map<SettingName, unknown>();

  const read = (name: SettingName, required: boolean) => {
    const { shape, mustBe, secret, optional } = setting(name);
    const given = env[name]?.trim() || undefined;
    const written = given ?? defaultOf(name, env);
    if (written === undefined) {
      if (required && !optional) problems.push(`${name} is not set; it must be ${mustBe}.`);
      return undefined;
    }
    const result = v.safeParse(shape, written);
    if (result.success) values.set(name, result.output);
    // A default that cannot be used follows from another setting, which has its own line.
    else if (given) problems.push(`${name} ${secret ? 'cannot be read' : `is '${given}'`}; it must be ${mustBe}.`);
    return result.success ? result.output : undefined;
  };

  const asked = wanted ?? ((read('EQUALITY_PARTS', true) ?? runnableParts) as readonly Part[]);
  for (const name of names) {
    if (!values.has(name) && setting(name).parts.some((part) => asked.includes(part))) read(name, true);
  }
  problems.push(...contradictions(values));
  if (problems.length > 0) {
    throw new ConfigurationError([...new Set(problems)]);
  }
  return assemble(values, asked);
}

export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
  constructor(problems: readonly string[]) {
    super(
      ['The settings cannot be used:', ...problems.map((it) => `  ${it}`), '  All settings: docs/settings.md.'].join(
        '\n',
      ),
    );
  }
}

/** Our settings as they were given, unread. */
export function givenSettings(env: Environment = process.env): Environment {
  return pick(env, names);
}

const system = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'TZ',
  'TMPDIR',
  'TERM',
  'NO_COLOR',
  'FORCE_COLOR',
  'NODE_EXTRA_CA_CERTS',
];

/** What a process of one part is started with: its settings and what Node itself needs, nothing else of ours or yours. */
export function environmentOf(part: Part, given: Environment, env: Environment = process.env): NodeJS.ProcessEnv {
  const ours = names.filter((name) => setting(name).parts.includes(part));
  return { ...pick(env, system), ...pick(given, ours) };
}

function pick(env: Environment, wanted: readonly string[]) {
  const entries = wanted.map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value));
}

/** The settings as a table for docs/settings.md. */
export function settingsTable(): string {
  const rows = names.map((name) => {
    const it = setting(name);
    const fallback =
      it.default === undefined
        ? it.optional
          ? 'unset'
          : 'required; made by `npm start` in demo mode'
        : shown(it.default);
    return `| \`${name}\` | ${it.is} | ${it.mustBe} | ${fallback} | ${it.parts.length === everyPart.length ? 'all' : it.parts.join(', ')} |`;
  });
  return ['| setting | what it is | must be | default | read by |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function shown(fallback: string | Record<Mode, string>): string {
  return typeof fallback === 'string'
    ? `\`${fallback}\``
    : `\`${fallback.production}\`, in demo mode \`${fallback.demo}\``;
}

function defaultOf(name: SettingName, env: Environment): string | undefined {
  const fallback: Setting['default'] = setting(name).default;
  if (typeof fallback === 'object')
    return fallback[env['EQUALITY_MODE']?.trim() === 'production' ? 'production' : 'demo'];
  return fallback?.replace(/<(\w+)>/g, (_, other: string) =>
    isSetting(other) ? env[other]?.trim() || (defaultOf(other, env) ?? '') : '',
  );
}

/** Faults that no single setting shows. */
function contradictions(values: ReadonlyMap<SettingName, unknown>): string[] {
  const problems: string[] = [];
  if (values.get('EQUALITY_MODE') === 'demo' && values.get('NODE_ENV') === 'production') {
    problems.push(
      "EQUALITY_MODE is 'demo' while NODE_ENV is 'production': in demo mode anyone signs in as any invented person, so it " +
        "must not meet real data. Set EQUALITY_MODE to 'production', or leave NODE_ENV unset to try the demo.",
    );
  }
  if (values.get('EQUALITY_MODE') === 'production' && values.get('CHECKS_READ_LOOPBACK') === 'yes') {
    problems.push(
      "CHECKS_READ_LOOPBACK is 'yes' while EQUALITY_MODE is 'production': whoever orders a check would reach what listens " +
        "on this machine. Set it to 'no'.",
    );
  }
  if (values.has('SMTP_URL') && !values.has('MAIL_FROM'))
    problems.push('MAIL_FROM is not set, and SMTP_URL is: set whom reminders are from.');
  if (values.get('EQUALITY_MODE') === 'production' && Number(values.get('RELEASE_NOTICE') ?? 1) < 1)
    problems.push(
      `RELEASE_NOTICE is '${String(values.get('RELEASE_NOTICE'))}'; in production it must be 1 hour at least, so that people can see what is to come out.`,
    );
  const taken = new Map<unknown, SettingName>();
  for (const name of names.filter((it) => it.endsWith('_PORT') && values.has(it))) {
    const other = taken.get(values.get(name));
    if (other) problems.push(`${name} is '${String(values.get(name))}', as ${other} is; each must have its own.`);
    taken.set(values.get(name), name);
  }
  for (const name of names.filter((it) => it.endsWith('_ORIGIN') && values.has(it))) {
    // Session cookies are named __Host-, which browsers take only over TLS or from localhost.
    const { protocol, hostname } = new URL(String(values.get(name)));
    if (protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1') continue;
    problems.push(
      `${name} is '${String(values.get(name))}'; it must begin with https://, else no browser keeps the session.`,
    );
  }
  return problems;
}

function assemble(values: ReadonlyMap<SettingName, unknown>, asked: readonly Part[]): Configuration {
  const configuration = {};
  for (const name of names) {
    const absent = () => {
      throw new Error(`${name} is for ${setting(name).parts.join(' and ')}; this process is ${asked.join(' and ')}.`);
    };
    const here =
      values.has(name) || (setting(name).optional && setting(name).parts.some((part) => asked.includes(part)));
    Object.defineProperty(
      configuration,
      keyOf(name),
      here ? { value: values.get(name), enumerable: !setting(name).secret } : { get: absent },
    );
  }
  return Object.freeze(configuration) as Configuration;
}

function keyOf(name: SettingName): string {
  return name
    .replace(/^EQUALITY_/, '')
    .toLowerCase()
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Names that are almost a setting's, in words for the log. They are no fault: only EQUALITY_ is ours alone, and what else
 * stands in an environment is its owner's business.
 */
export function nearMisses(env: Environment = process.env): string[] {
  return Object.keys(env).flatMap((name) => {
    if (isSetting(name) || name.startsWith('EQUALITY_') || name.length < 7) return [];
    const near = names.find((it) => env[it] === undefined && distance(name, it) <= 2);
    return near ? [`${name} is not a setting and is not read; did you mean ${near}?`] : [];
  });
}

function misspelt(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('EQUALITY_') && !isSetting(name))
    .map((name) => {
      const far = (other: string) => Math.min(distance(name, other), distance(name.slice('EQUALITY_'.length), other));
      const [nearest] = names.toSorted((a, b) => far(a) - far(b));
      return `${name} is not a setting${nearest && far(nearest) <= 4 ? `; did you mean ${nearest}?` : '.'}`;
    });
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
