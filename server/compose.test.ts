import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readConfiguration } from './platform/configuration.ts';
import { connections, databases, type Database } from './platform/database/provision.ts';
import { settings, type Part, type Setting, type SettingName } from './platform/settings.ts';

// docker/ cannot be run here; what it hands to whom can be read.
const docker = (file: string) => readFileSync(new URL(`../docker/${file}`, import.meta.url), 'utf8');
const compose = docker('compose.yml');
const [, services = ''] = /^services:\n([\s\S]*?)^networks:/m.exec(compose) ?? [];
const blocks = new Map<string, string>(
  [...services.matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n|\s*\n)*)/gm)].map(([, name = '', block = '']) => [name, block]),
);

const blockOf = (service: string) => blocks.get(service) ?? '';
const section = (service: string, name: string) =>
  new RegExp(`^ {4}${name}:(.*\\n(?: {6}.*\\n)*)`, 'm').exec(blockOf(service))?.[1] ?? '';
const environmentOf = (service: string): Record<string, string> =>
  Object.fromEntries(
    [...section(service, 'environment').matchAll(/^ {6}([A-Z_]+): (.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
const secretsOf = (service: string) =>
  section(service, 'secrets')
    .split(/[[\],\n]\s*(?![^{]*\})/)
    .flatMap((it) => /target: (\w+)/.exec(it)?.[1] ?? /^[\s-]*(\w+)$/.exec(it)?.[1] ?? []);

const networks = (service: string): string[] => section(service, 'networks').match(/\w+/g) ?? [];

const names = Object.keys(settings) as SettingName[];
const of = (name: string): Setting | undefined => (settings as Record<string, Setting>)[name];
const demanded = (part: Part) => {
  const mine = names.filter((name) => of(name)?.parts.includes(part));
  return mine.filter((name) => of(name)?.default === undefined && !of(name)?.optional).toSorted();
};
const example = (name: string) =>
  name.endsWith('_URL') ? 'postgres://role:word@host:5432/name' : Buffer.alloc(32).toString('base64');

describe.each(['api', 'transfer', 'statistics', 'checks'] as const)('the service %s', (part) => {
  const environment = environmentOf(part);
  const secrets = secretsOf(part);

  test('gets settings of its own part and no other, the secret ones as files', () => {
    expect(
      Object.keys(environment)
        .concat(secrets)
        .filter((name) => !of(name)?.parts.includes(part)),
    ).toEqual([]);
    expect(secrets.toSorted()).toEqual(demanded(part));
    expect(Object.keys(environment).filter((name) => of(name)?.secret)).toEqual([]);
    expect(environment['EQUALITY_PARTS']).toBe(part);
  });

  test('starts with what it gets', () => {
    const [, image = ''] = /^ENV (.*)$/m.exec(docker('Dockerfile')) ?? [];
    const filled = Object.entries(environment).map(([name, value]) => [
      name,
      value
        .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
        .replace(/\$\{(\w+):\?\}/g, (_, host: string) => `${host.split('_')[0]?.toLowerCase()}.example.dk`),
    ]);
    const given = Object.fromEntries([
      ...image.split(' ').map((it) => it.split('=')),
      ...filled,
      ...secrets.map((name) => [name, example(name)]),
    ]) as Record<string, string>;
    expect(readConfiguration(given)).toMatchObject({ mode: 'production', parts: [part] });
  });
});

describe.each([
  ['operational', ['operational', 'keys']],
  ['statistics', ['statistics', 'release']],
] as [string, Database[]][])('the %s side', (side, here) => {
  const addresses = Object.entries(connections).filter(([, [, database]]) => here.includes(database));

  test('is provisioned with the addresses of its own databases', () => {
    expect(secretsOf(`${side}-provision`).toSorted()).toEqual(
      ['DATABASE_URL', ...addresses.map(([name]) => name)].toSorted(),
    );
    expect(blockOf(`${side}-provision`)).toContain(`--databases, '${here.join(',')}'`);
  });

  test('is migrated by the owners of its own databases', () => {
    const owners = addresses.filter(([, [role, database]]) => databases[database][0] === role);
    expect(secretsOf(`${side}-migrate`).toSorted()).toEqual(owners.map(([name]) => name).toSorted());
    expect(blockOf(`${side}-migrate`)).toContain(`--databases, '${here.join(',')}'`);
  });
});

test('both sides together migrate all that there is', () => {
  const both = [...secretsOf('operational-migrate'), ...secretsOf('statistics-migrate')];
  expect(both.toSorted()).toEqual(demanded('migration'));
});

test('no service stands on both sides but those that hand over and read releases, each by its own role', () => {
  expect([...blocks.keys()].filter((it) => networks(it).includes('crossing'))).toEqual([
    'api',
    'transfer',
    'statistics-db',
  ]);
  expect(
    [...blocks.keys()].filter((it) => networks(it).includes('operational') && networks(it).includes('statistics')),
  ).toEqual([]);
});

test('every secret is made by secrets.sh', () => {
  const [, listed = ''] = /^secrets:\n([\s\S]*)/m.exec(compose) ?? [];
  const files = [...listed.matchAll(/^ {2}(\w+): \{ file: \.\/secrets\/(\w+) \}$/gm)];
  expect(files.length).toBe(listed.trim().split('\n').length);
  for (const [, name = '', file] of files) {
    expect(file).toBe(name);
    expect(docker('secrets.sh').replace('${upper}', name.split('_')[0] ?? '')).toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test('the databases log nothing that a person wrote', () => {
  const options = ['log_statement=none', 'log_min_duration_statement=-1', 'log_parameter_max_length=0'];
  const more = [
    'log_parameter_max_length_on_error=0',
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
  ];
  for (const option of [...options, ...more]) expect(compose).toContain(`-c ${option}\n`);
});
