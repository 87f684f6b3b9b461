import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { environmentNames, EXAMPLE_SESSION_SECRET, parseEnvironment } from '~/platform/environment.server';

const local = {
  DATABASE_URL: 'postgres://u:p@127.0.0.1:5433/lotsenwerk',
  SMTP_URL: 'smtp://127.0.0.1:1025',
  SESSION_SECRET: 'a-secret-of-my-own-a-secret-of-my-own',
};
const production = {
  ...local,
  NODE_ENV: 'production',
  BASE_URL: 'https://lotsen.example',
  MAIL_FROM: 'Lotsen <post@lotsen.example>',
  STORAGE_KEYS: `2026a:${Buffer.alloc(32, 1).toString('base64')}`,
};

function problemsOf(values: Record<string, string | undefined>): string[] {
  const parsed = parseEnvironment(values);
  return parsed.ok ? [] : parsed.problems.map((problem) => problem.name);
}

test('.env.example lists exactly the names that the schema knows', () => {
  const listed = readFileSync('.env.example', 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => line.slice(0, line.indexOf('=')));
  expect(listed.sort()).toEqual([...environmentNames].sort());
});

test('.env.example with a database and a mail server is a complete local environment', () => {
  const example = Object.fromEntries(
    readFileSync('.env.example', 'utf8')
      .split('\n')
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  expect(problemsOf({ ...example, DATABASE_URL: local.DATABASE_URL, SMTP_URL: local.SMTP_URL })).toEqual([]);
});

test('a variable that is not there is called missing', () => {
  expect(parseEnvironment({ ...local, DATABASE_URL: undefined })).toEqual({
    ok: false,
    problems: [{ name: 'DATABASE_URL', message: 'is missing' }],
  });
});

test('an empty value means "not set"', () => {
  const parsed = parseEnvironment({ ...local, REDIS_URL: '', BASE_URL: '' });
  expect(parsed).toMatchObject({ ok: true, environment: { BASE_URL: 'http://localhost:3000' } });
});

test('the base address loses its trailing slash', () => {
  expect(parseEnvironment({ ...local, BASE_URL: 'http://localhost:4000/' })).toMatchObject({
    environment: { BASE_URL: 'http://localhost:4000' },
  });
});

describe('a production process does not start', () => {
  test.each([
    ['without a session secret', { SESSION_SECRET: undefined }, 'SESSION_SECRET'],
    ['with the example session secret', { SESSION_SECRET: EXAMPLE_SESSION_SECRET }, 'SESSION_SECRET'],
    ['with a short session secret', { SESSION_SECRET: 'x'.repeat(31) }, 'SESSION_SECRET'],
    ['without a public address', { BASE_URL: undefined }, 'BASE_URL'],
    ['with an address without https', { BASE_URL: 'http://lotsen.example' }, 'BASE_URL'],
    ['without a database', { DATABASE_URL: undefined }, 'DATABASE_URL'],
    ['with another kind of database', { DATABASE_URL: 'mysql://127.0.0.1/x' }, 'DATABASE_URL'],
    ['without a mail server', { SMTP_URL: undefined }, 'SMTP_URL'],
    ['with the example sender', { MAIL_FROM: undefined }, 'MAIL_FROM'],
    ['with a shifted clock', { CLOCK_START: '2027-01-04T06:00:00Z' }, 'CLOCK_START'],
    ['without a master key for documents', { STORAGE_KEYS: undefined }, 'STORAGE_KEYS'],
    ['with a master key that is too short', { STORAGE_KEYS: '2026a:c2hvcnQ=' }, 'STORAGE_KEYS'],
    ['with half of the billing keys', { STRIPE_SECRET_KEY: 'sk_test_1' }, 'STRIPE_WEBHOOK_SECRET'],
  ])('%s', (_case, change, name) => {
    expect(problemsOf({ ...production, ...change })).toContain(name);
  });

  test('unless everything is there', () => {
    expect(problemsOf(production)).toEqual([]);
  });
});
