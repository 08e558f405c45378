import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { accessMatrix } from './matrix.ts';
import { makeWorld } from './world.ts';

const file = new URL('../../docs/access-matrix.md', import.meta.url);

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());

/** The formatter makes the columns of a table as wide as their words. */
const narrow = (page: string) =>
  page
    .replaceAll(/ *\| */g, '|')
    .replaceAll(/-{3,}/g, '---')
    .replaceAll(/\n{2,}/g, '\n\n');

/** `npm run access-matrix` writes it anew; whoever commits the change has looked at it. */
test('who may read what is as it was reviewed', async () => {
  const matrix = `${await accessMatrix(api, await makeWorld(api))}\n`;
  if (process.env['WRITE_ACCESS_MATRIX']) writeFileSync(file, matrix);
  expect(narrow(matrix)).toBe(narrow(existsSync(file) ? readFileSync(file, 'utf8') : ''));
}, 240_000);
