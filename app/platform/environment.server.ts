import { z } from 'zod';

import { parseMasterKeys } from './storage/key-ring.server';

/**
 * Everything the environment can say, parsed once when a process starts. `.env.example` lists the same names; a test
 * compares the two.
 */

/** Works only on a developer's machine; a production process with this secret does not start. */
export const EXAMPLE_SESSION_SECRET = 'change-me-change-me-change-me-change-me';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

const optionalText = z.string().optional();

const url = (protocols: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be an address starting with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });
const optionalUrl = (protocols: readonly string[]) => url(protocols).optional();

const port = z.coerce.number().int().min(1).max(65_535);

/** Mails a minute to one domain, by domain; `other` for those that are not named, null: as fast as it goes. */
export interface DomainRates {
  readonly byDomain: Readonly<Record<string, number>>;
  readonly other: number | null;
}

/** `120` or `120, gmx.de=30`. */
function domainRates(text: string, context: z.core.$RefinementCtx<string>): DomainRates {
  const byDomain: Record<string, number> = {};
  let other: number | null = null;
  for (const part of text.split(',').map((each) => each.trim())) {
    const [, domain, rate] = /^(?:([a-z0-9.-]+)\s*=\s*)?([1-9]\d{0,6})$/i.exec(part) ?? [];
    if (rate === undefined) {
      context.issues.push({
        code: 'custom',
        input: text,
        message: 'must be mails a minute, for instance 120, gmx.de=30',
      });
      return z.NEVER;
    }
    if (domain === undefined) other = Number(rate);
    else byDomain[domain.toLowerCase()] = Number(rate);
  }
  return { byDomain, other };
}

/** A key in PEM. In one line `\n` stands for the ends of lines, or the whole is in base64. */
function pemText(text: string, context: z.core.$RefinementCtx<string>): string {
  const lines = text.replaceAll('\\n', '\n');
  const pem = lines.includes('-----BEGIN') ? lines : Buffer.from(text, 'base64').toString('utf8');
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) return pem;
  context.issues.push({
    code: 'custom',
    input: '',
    message: 'must be a private key in PEM, or that in base64',
  });
  return z.NEVER;
}

const variables = z.object({
  APP_MODE: z.enum(['local', 'production']).optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: optionalUrl(['http:', 'https:']),
  DATABASE_URL: url(['postgres:', 'postgresql:']),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  REDIS_URL: optionalUrl(['redis:', 'rediss:']),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('lotsenwerk'),
  SMTP_URL: url(['smtp:', 'smtps:']),
  MAIL_FROM: z.string().default('Lotsenwerk <no-reply@lotsenwerk.example>'),
  MAILBOX_URL: optionalUrl(['http:', 'https:']),
  MAIL_DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9._-]+$/i)
    .optional(),
  MAIL_DKIM_KEY: z.string().transform(pemText).optional(),
  MAIL_DOMAIN_RATE: z.string().transform(domainRates).optional(),
  MAIL_INBOUND_ADDRESS: z.email().toLowerCase().optional(),
  MAIL_INBOUND_PORT: port.optional(),
  MAIL_INBOUND_HOST: z.string().default('127.0.0.1'),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters'),
  TRUST_PROXY: flag,
  BODY_LIMIT_BYTES: z.coerce.number().int().min(10_000).default(1_000_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  METRICS_TOKEN: optionalText,
  CLOCK_START: z.iso.datetime().optional(),
  STRIPE_SECRET_KEY: optionalText,
  STRIPE_WEBHOOK_SECRET: optionalText,
  STRIPE_API_BASE: optionalUrl(['http:', 'https:']),
  STRIPE_API_VERSION: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(\.[a-z]+)?$/)
    .optional(),
  STRIPE_PRICE_EMPLOYER: optionalText,
  STRIPE_PRICE_CHAMBER: optionalText,
  STRIPE_TRIAL_DAYS: z.coerce.number().int().min(0).max(730).default(0),
  STRIPE_AUTOMATIC_TAX: flag,
  BILLING_GRACE_DAYS: z.coerce.number().int().min(0).max(90).default(14),
  STORAGE_URL: optionalUrl(['file:', 's3:']),
  /** Kept as text, so that the keys do not stand in the environment twice; `parseMasterKeys` reads it. */
  STORAGE_KEYS: z
    .string()
    .optional()
    .superRefine((value, context) => {
      const keys = value === undefined ? [] : parseMasterKeys(value);
      if ('problem' in keys) context.addIssue({ code: 'custom', message: keys.problem });
    }),
  STORAGE_FOLDER: z.string().default('.data/storage'),
  OPERATOR_NAME: optionalText,
  OPERATOR_ADDRESS: optionalText,
  OPERATOR_EMAIL: optionalText,
  OPERATOR_PHONE: optionalText,
  OPERATOR_REPRESENTATIVES: optionalText,
  OPERATOR_REGISTER: optionalText,
  OPERATOR_VAT_ID: optionalText,
});

/** The names that `.env.example` must list. */
export const environmentNames: readonly string[] = Object.keys(variables.shape);

export interface Environment extends Omit<z.output<typeof variables>, 'APP_MODE' | 'BASE_URL'> {
  APP_MODE: 'local' | 'production';
  BASE_URL: string;
}

export interface EnvironmentProblem {
  name: string;
  message: string;
}

export type ParsedEnvironment =
  { ok: true; environment: Environment } | { ok: false; problems: EnvironmentProblem[] };

/** Parses the variables of a process. In production a missing or example secret is a problem, not a default. */
export function parseEnvironment(raw: Record<string, string | undefined>): ParsedEnvironment {
  // An empty line in `.env` means "not set".
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(problemOf(given)),
    };
  }
  const values = parsed.data;
  const mode = values.APP_MODE ?? (values.NODE_ENV === 'production' ? 'production' : 'local');
  const problems = mode === 'production' ? productionProblems(values) : [];
  if ((values.STRIPE_SECRET_KEY === undefined) !== (values.STRIPE_WEBHOOK_SECRET === undefined)) {
    problems.push({
      name: 'STRIPE_WEBHOOK_SECRET',
      message: 'STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET belong together: set both or neither',
    });
  }
  if ((values.MAIL_DKIM_KEY === undefined) !== (values.MAIL_DKIM_SELECTOR === undefined)) {
    problems.push({
      name: 'MAIL_DKIM_KEY',
      message: 'MAIL_DKIM_SELECTOR and MAIL_DKIM_KEY belong together: set both or neither',
    });
  }
  if (values.MAIL_INBOUND_PORT !== undefined && values.MAIL_INBOUND_ADDRESS === undefined) {
    problems.push({
      name: 'MAIL_INBOUND_ADDRESS',
      message: 'is missing; MAIL_INBOUND_PORT alone takes mail for nobody',
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    environment: {
      ...values,
      APP_MODE: mode,
      BASE_URL: trimmed(values.BASE_URL ?? `http://localhost:${values.PORT}`),
    },
  };
}

/** A name that is not there at all is "missing", whatever form it should have had. */
function problemOf(given: Record<string, unknown>) {
  return (issue: z.core.$ZodIssue): EnvironmentProblem => {
    const name = issue.path.join('.');
    return { name, message: given[name] === undefined ? 'is missing' : issue.message };
  };
}

function trimmed(address: string): string {
  return address.replace(/\/+$/, '');
}

function productionProblems(values: z.output<typeof variables>): EnvironmentProblem[] {
  const problems: EnvironmentProblem[] = [];
  const add = (name: string, message: string) => problems.push({ name, message });
  if (values.SESSION_SECRET === EXAMPLE_SESSION_SECRET)
    add('SESSION_SECRET', 'is the example value; set one of your own');
  if (values.BASE_URL === undefined) add('BASE_URL', 'is missing; links in mails need the public address');
  else if (!values.BASE_URL.startsWith('https:')) add('BASE_URL', 'must start with https://');
  if (values.STORAGE_KEYS === undefined)
    add('STORAGE_KEYS', 'is missing; without a master key no document can be stored encrypted');
  if (values.CLOCK_START !== undefined) add('CLOCK_START', 'is for tests only');
  if (values.MAIL_FROM.includes('lotsenwerk.example'))
    add('MAIL_FROM', 'is the example sender; set your own');
  return problems;
}

/** Parses the process's own environment, or says what is wrong and ends the process with exit code 78 (EX_CONFIG). */
export function readEnvironment(raw: Record<string, string | undefined>): Environment {
  const parsed = parseEnvironment(raw);
  if (parsed.ok) return parsed.environment;
  const lines = parsed.problems.map((problem) => `  ${problem.name}: ${problem.message}`);
  process.stderr.write(
    `The environment is not complete, so nothing was started:\n${lines.join('\n')}\nSee .env.example.\n`,
  );
  process.exit(78);
}
