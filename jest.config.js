import { availableParallelism } from 'node:os';
import { clients } from './clients/jest.config.js';

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, useDefineForClassFields: true },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

const server = {
  displayName: 'server',
  testEnvironment: 'node',
  roots: ['<rootDir>/server'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.tsx?$': swc },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/server/testing/cluster.ts',
  globalTeardown: '<rootDir>/server/testing/cluster.teardown.ts',
};

const journeys = {
  displayName: 'journeys',
  testEnvironment: 'node',
  roots: ['<rootDir>/journeys'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.tsx?$': swc },
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'json'],
  globalSetup: '<rootDir>/journeys/product.ts',
  globalTeardown: '<rootDir>/journeys/product.teardown.ts',
};

// Of two cores Jest would use one, and much of a test is waiting: for PostgreSQL, and for a browser.
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** A worker keeps something of each file of tests that it ran, three gigabytes of all of them: one with this much begins anew. */
const workerIdleMemoryLimit = '1GB';
const testSequencer = '<rootDir>/jest.sequencer.js';

export default {
  projects: [server, clients, journeys],
  testTimeout: 30_000,
  maxWorkers,
  workerIdleMemoryLimit,
  testSequencer,
};
