/** The `clients` project of the root jest.config.js. */
export const clients = {
  displayName: 'clients',
  testEnvironment: '<rootDir>/clients/jest.environment.js',
  roots: ['<rootDir>/clients'],
  testMatch: ['**/*.test.{ts,tsx}'],
  transform: { '\\.tsx?$': '<rootDir>/clients/jest.transform.js' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  moduleNameMapper: { '\\.css$': '<rootDir>/clients/jest.empty.js' },
  setupFilesAfterEnv: ['<rootDir>/clients/jest.setup.ts'],
};
