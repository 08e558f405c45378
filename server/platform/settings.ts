import * as v from 'valibot';

/** What a process can be asked to do. The launcher runs the parts, each with only the settings it needs. */
export type Part = 'launcher' | 'api' | 'transfer' | 'statistics' | 'checks' | 'migration';
export type Mode = 'demo' | 'production';

export interface Setting<T = unknown> {
  is: string;
  mustBe: string;
  shape: v.GenericSchema<string, T>;
  parts: readonly Part[];
  /** Text as it would stand in the environment; `<NAME>` is replaced by that setting's value. */
  default?: string | Record<Mode, string>;
  /** Without a default a setting is required, unless it is optional, or the launcher makes it up in demo mode. */
  optional?: true;
  /** Never printed, and not enumerable, so that no log line that is handed the configuration carries it. */
  secret?: true;
}

export const everyPart = ['launcher', 'api', 'transfer', 'statistics', 'checks', 'migration'] as const;
export const runnableParts = ['api', 'transfer', 'statistics', 'checks'] as const;

const whole = (from: number, to: number) =>
  ({
    mustBe: `a whole number from ${from} to ${to}`,
    shape: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(from), v.maxValue(to)),
  }) as const;

const oneOf = <const T extends readonly string[]>(...options: T) =>
  ({ mustBe: `one of ${options.join(', ')}`, shape: v.picklist(options) }) as const;

const key = {
  mustBe: '32 random bytes in base64 (make one: `openssl rand -base64 32`)',
  shape: v.pipe(
    v.string(),
    v.base64(),
    v.transform((text) => Buffer.from(text, 'base64')),
    v.check((bytes) => bytes.length === 32),
  ),
  secret: true,
} as const;

const databaseAddress = {
  mustBe: 'an address such as postgres://name:password@host:5432/database',
  shape: v.pipe(v.string(), v.check(isDatabaseAddress)),
  secret: true,
} as const;

const port = whole(1, 65535);
const address = {
  mustBe: 'an IP address or localhost',
  shape: v.pipe(v.string(), v.union([v.literal('localhost'), v.pipe(v.string(), v.ip())])),
};
const origin = {
  mustBe: 'an origin such as https://example.dk, without a path',
  shape: v.pipe(v.string(), v.check(isOrigin)),
};
const text = { mustBe: 'text', shape: v.pipe(v.string(), v.nonEmpty()) } as const;

/** Every setting of the product, once. `npm run settings` prints it as docs/settings.md. */
export const settings = {
  EQUALITY_MODE: {
    is: 'demo: invented people sign in with one click. production: they cannot, and every secret comes from you',
    ...oneOf('demo', 'production'),
    parts: everyPart,
    default: 'demo',
  },
  EQUALITY_PARTS: {
    is: 'what this process runs (server/main.ts)',
    mustBe: `some of ${runnableParts.join(', ')}, with commas between`,
    shape: v.pipe(
      v.string(),
      v.transform((list) => list.split(',').map((part) => part.trim())),
      v.array(v.picklist(runnableParts)),
      v.minLength(1),
    ),
    parts: runnableParts,
    default: runnableParts.join(','),
  },
  NODE_ENV: {
    is: 'as the Node libraries understand it',
    ...oneOf('development', 'test', 'production'),
    parts: everyPart,
    default: 'development',
  },
  LOG_LEVEL: {
    is: 'how much is logged',
    ...oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    parts: everyPart,
    default: 'info',
  },
  HOST: {
    is: 'the address that all doors listen on',
    ...address,
    parts: ['launcher', 'api'],
    default: '127.0.0.1',
  },
  PUBLIC_PORT: { is: 'the door of the public', ...port, parts: ['launcher', 'api'], default: '4000' },
  NGO_PORT: { is: 'the door of the NGOs', ...port, parts: ['launcher', 'api'], default: '4001' },
  MUNICIPALITY_PORT: { is: 'the door of the municipalities', ...port, parts: ['launcher', 'api'], default: '4002' },
  API_PORT: { is: 'the door of the analysts', ...port, parts: ['launcher', 'api'], default: '4003' },
  METRICS_HOST: {
    is: 'the address that metrics listen on, beside the doors: they are not to be published',
    ...address,
    parts: ['launcher', ...runnableParts],
    default: '127.0.0.1',
  },
  METRICS_PORT: { is: 'metrics and health of the doors', ...port, parts: ['launcher', 'api'], default: '4004' },
  TRANSFER_METRICS_PORT: {
    is: 'metrics and health of the transfer',
    ...port,
    parts: ['launcher', 'transfer'],
    default: '4005',
  },
  STATISTICS_METRICS_PORT: {
    is: 'metrics and health of the statistics side',
    ...port,
    parts: ['launcher', 'statistics'],
    default: '4006',
  },
  CHECKS_METRICS_PORT: {
    is: 'metrics and health of the document checks',
    ...port,
    parts: ['launcher', 'checks'],
    default: '4007',
  },
  PUBLIC_ORIGIN: {
    is: 'the public door as browsers see it',
    ...origin,
    parts: ['launcher', 'api'],
    default: 'http://localhost:<PUBLIC_PORT>',
  },
  NGO_ORIGIN: {
    is: 'the NGO door as browsers see it',
    ...origin,
    parts: ['launcher', 'api'],
    default: 'http://localhost:<NGO_PORT>',
  },
  MUNICIPALITY_ORIGIN: {
    is: 'the municipality door as browsers see it',
    ...origin,
    parts: ['launcher', 'api'],
    default: 'http://localhost:<MUNICIPALITY_PORT>',
  },
  API_ORIGIN: {
    is: 'the analyst door as browsers see it',
    ...origin,
    parts: ['launcher', 'api'],
    default: 'http://localhost:<API_PORT>',
  },
  DATA_DIRECTORY: {
    is: 'where the embedded PostgreSQL and the demo secrets live',
    ...text,
    parts: ['launcher'],
    default: './data',
  },
  DATABASE_URL: {
    is: "a PostgreSQL server (17 or later) to use instead of the embedded one: its administrator's address",
    ...databaseAddress,
    parts: ['launcher'],
    optional: true,
  },
  DEMO_REGISTRATIONS: {
    is: 'about how many registrations the demo world tells for each past quarter',
    ...whole(10, 20_000),
    parts: ['launcher'],
    default: '1500',
  },
  DEMO_RELEASE_HOUR: {
    is: 'when a release may be planned to come out; only in demo mode at any hour, so that one can watch it',
    ...oneOf('eight', 'any'),
    parts: ['api'],
    default: { demo: 'any', production: 'eight' },
  },
  EMBEDDED_DATABASE_PORT: {
    is: 'where the embedded PostgreSQL listens, on 127.0.0.1',
    ...port,
    parts: ['launcher'],
    default: '5439',
  },
  SMTP_URL: {
    is: 'the mail server that reminders are sent through; without it none are sent, and the app says so',
    mustBe: 'an address such as smtps://name:password@host:465',
    shape: v.pipe(v.string(), v.check(isMailServer)),
    secret: true,
    parts: ['api'],
    optional: true,
  },
  MAIL_FROM: {
    is: 'whom reminders are from; required with SMTP_URL',
    mustBe: 'an e-mail address',
    shape: v.pipe(v.string(), v.email()),
    parts: ['api'],
    optional: true,
  },
  KEY_ENCRYPTION_KEY: { is: "wraps the keys of cases' personal data", ...key, parts: ['api'] },
  TRANSFER_KEY_ENCRYPTION_KEY: {
    is: 'wraps the keys of the quarters, by which corrections find their row',
    ...key,
    parts: ['transfer'],
  },
  RECEIPT_PEPPER: { is: 'enters the hash of receipt codes', ...key, parts: ['api'] },
  TRANSFER_MIN_BATCH: {
    is: 'how many records leave for statistics together',
    ...whole(1, 100_000),
    parts: ['transfer'],
    default: { demo: '1', production: '20' },
  },
  TRANSFER_MAX_DELAY: {
    is: 'after how many seconds a smaller batch leaves too',
    ...whole(0, 31 * 86_400),
    parts: ['transfer'],
    default: { demo: '0', production: '86400' },
  },
  STATISTICS_PROFILE: {
    is: 'how strictly published figures are protected',
    ...oneOf('standard', 'strict'),
    parts: ['statistics'],
    default: 'standard',
  },
  RELEASE_NOTICE: {
    is: 'how many hours before its moment a release must stand signed, and be seen so by the statistics process, to come out',
    mustBe: 'a number of hours from 0 to 720, such as 24 or 0.5; in production 1 at least',
    shape: v.pipe(v.string(), v.regex(/^\d{1,3}(\.\d{1,4})?$/), v.transform(Number), v.maxValue(720)),
    parts: ['statistics'],
    default: { demo: '0.01', production: '24' },
  },
  CHECKS_READ_LOOPBACK: {
    is: 'whether document checks read pages of the machine they run on: for trying it out, never in production',
    ...oneOf('no', 'yes'),
    parts: ['checks'],
    default: 'no',
  },
  OPERATIONAL_DATABASE_URL: { is: 'operational database, as equality_app', ...databaseAddress, parts: ['api'] },
  KEYS_DATABASE_URL: { is: 'keys database, as equality_keys', ...databaseAddress, parts: ['api', 'migration'] },
  RELEASE_DATABASE_URL: { is: 'release database, as equality_release_reader', ...databaseAddress, parts: ['api'] },
  CHECKS_DATABASE_URL: {
    is: 'operational database, as equality_checks: documents that wait to be checked, and nothing else',
    ...databaseAddress,
    parts: ['checks'],
  },
  TRANSFER_DATABASE_URL: { is: 'operational database, as equality_transfer', ...databaseAddress, parts: ['transfer'] },
  TRANSFER_KEYS_DATABASE_URL: {
    is: 'keys database, as equality_transfer: the quarter keys',
    ...databaseAddress,
    parts: ['transfer'],
  },
  INBOX_DATABASE_URL: {
    is: 'statistics database, as equality_inbox: may only add',
    ...databaseAddress,
    parts: ['transfer'],
  },
  STATISTICS_DATABASE_URL: {
    is: 'statistics database, as equality_statistician',
    ...databaseAddress,
    parts: ['statistics'],
  },
  RELEASE_WRITER_DATABASE_URL: {
    is: 'release database, as equality_release_writer',
    ...databaseAddress,
    parts: ['statistics'],
  },
  MIGRATION_DATABASE_URL: { is: 'operational database, as equality_owner', ...databaseAddress, parts: ['migration'] },
  STATISTICS_MIGRATION_DATABASE_URL: {
    is: 'statistics database, as equality_statistics_owner',
    ...databaseAddress,
    parts: ['migration'],
  },
  RELEASE_MIGRATION_DATABASE_URL: {
    is: 'release database, as equality_release_owner',
    ...databaseAddress,
    parts: ['migration'],
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

function isDatabaseAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.username !== '' && url.pathname.length > 1;
}

function isMailServer(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}

function isOrigin(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === address;
}
