import { execFile } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { nearMisses, readConfiguration } from './configuration.ts';

test('a part that is started without its settings says which they are, and not where the code missed them', async () => {
  const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
    const env = { PATH: process.env['PATH'], EQUALITY_MODE: 'production', EQUALITY_PARTS: 'api' };
    execFile(process.execPath, ['--import', 'tsx', 'server/main.ts'], { env }, (error, _, stderr) =>
      resolve({ code: error?.code, said: stderr }),
    );
  });
  expect(code).toBe(1);
  expect(said).toContain('The settings cannot be used:');
  for (const name of ['OPERATIONAL_DATABASE_URL', 'KEY_ENCRYPTION_KEY']) expect(said).toContain(`${name} is not set`);
  expect(said).not.toMatch(/^ +at /m);
}, 60_000);

test('in production a release is never without notice, and in the demo it may be', () => {
  const url = 'postgres://role:word@host:5432/name';
  const env = { STATISTICS_DATABASE_URL: url, RELEASE_WRITER_DATABASE_URL: url, EQUALITY_MODE: 'production' };
  expect(readConfiguration(env, ['statistics']).releaseNotice).toBe(24);
  for (const notice of ['0', '0.5'])
    expect(() => readConfiguration({ ...env, RELEASE_NOTICE: notice }, ['statistics'])).toThrow('1 hour at least');
  for (const notice of ['-1', '721', '1e3', 'a day'])
    expect(() => readConfiguration({ ...env, RELEASE_NOTICE: notice }, ['statistics'])).toThrow('from 0 to 720');
  expect(readConfiguration({ ...env, EQUALITY_MODE: 'demo', RELEASE_NOTICE: '0' }, ['statistics']).releaseNotice).toBe(
    0,
  );
});

test('a name that is almost a setting is told of, and what is nothing of ours is left alone', () => {
  expect(nearMisses({ PUBLIC_PROT: '4000', SMTP_ULR: 'x', PATH: '/bin', HOSTNAME: 'a', NODE_OPTIONS: '' })).toEqual([
    'PUBLIC_PROT is not a setting and is not read; did you mean PUBLIC_PORT?',
    'SMTP_ULR is not a setting and is not read; did you mean SMTP_URL?',
  ]);
  expect(nearMisses({ PUBLIC_PORTS: '4000', PUBLIC_PORT: '4000' })).toEqual([]);
});
