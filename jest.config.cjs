const { availableParallelism } = require('node:os');

/** Node's own tests of every room; journeys and PostgreSQL join in where their parts are found (tests/support/available.ts). */
module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  testTimeout: 30_000,
  /** Many tests wait for a browser or a process of their own: two at a time also on two cores. */
  maxWorkers: Math.max(2, availableParallelism() - 1),
  globalSetup: '<rootDir>/tests/support/global-setup.cjs',
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|canonicalize|eventsource-parser)/)'],
  moduleNameMapper: { '^canonicalize$': '<rootDir>/node_modules/canonicalize/lib/canonicalize.js' },
  modulePathIgnorePatterns: ['<rootDir>/.build', '<rootDir>/.data', '<rootDir>/dist'],
};
