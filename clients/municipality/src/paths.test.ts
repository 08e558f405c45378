import { expect, test } from '@jest/globals';
import { paths, versionIn } from './paths.ts';

test('a release has an address without a dot, and is found by it', () => {
  expect(paths.release('2026-Q3.12')).toBe('/releases/2026-Q3-12');
  expect(versionIn('2026-Q3-12')).toBe('2026-Q3.12');
});
