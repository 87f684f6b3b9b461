/** What a row may say: closed lists, known Länder and Kreise, addresses that are addresses. */
import { z } from 'zod';

import { isCalendarDate, type CalendarDate } from '../calendar/calendar-date';
import { isStateCode, STATE_CODES } from '../catalogue/states';
import type { Territory } from '../directory/service';
import {
  OCCUPATION_GROUPS,
  SERVICE_AUDIENCES,
  SERVICE_KINDS,
  SERVICE_LEVELS,
  SERVICE_STATES,
  SERVICE_STATUSES,
  SERVICE_TOPICS,
  TERRITORY_KINDS,
} from '../directory/vocabulary';
import type { RowErrorCode } from './row-error';

/** What a row is checked against. */
export interface RowReference {
  /** Keys of all Kreise. */
  readonly kreise: ReadonlySet<string>;
  /** Every beginning, of one to five digits, of a postal code that exists. */
  readonly postalPrefixes: ReadonlySet<string>;
  /** No entry was verified after this day. */
  readonly today: CalendarDate;
}

const SHORT_TEXT = 300;
const LONG_TEXT = 4_000;
const LIST_LENGTH = 500;

/** Names the code of a refusal; `read-rows.ts` takes it out of zod's issue again. */
const says = (code: RowErrorCode) => ({ params: { code } });

// Line breaks and tabs are text; everything else of this kind is damage.
const CONTROL = /[^\P{Cc}\n\t]/u;

function text(maxLength: number) {
  return z
    .string()
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .refine((value) => !CONTROL.test(value), says('control-character'))
    .refine((value) => value.length <= maxLength, says('too-long'));
}

const requiredText = text(SHORT_TEXT).refine((value) => value !== '', says('missing'));

const EMAIL = z.email();
const email = text(SHORT_TEXT).refine(
  (value) => value === '' || EMAIL.safeParse(value).success,
  says('bad-email'),
);

/** True for an address that a page may link to: http or https, a host with a dot, no password in it. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.hostname.includes('.') && url.username === '' && url.password === '';
}

const webAddress = text(2_000).refine(
  (value) => value === '' || isWebAddress(value),
  says('bad-web-address'),
);

const day = z
  .string()
  .transform((value) => value.trim() || null)
  .nullable()
  .refine((value) => value === null || isCalendarDate(value), says('bad-date'));

function listOf<Schema extends z.ZodType>(item: Schema) {
  return z.array(item).refine((values) => values.length <= LIST_LENGTH, says('too-long'));
}

function words<const Word extends string>(known: readonly Word[]) {
  return listOf(z.enum(known)).transform((values) => [...new Set(values)]);
}

const source = z
  .strictObject({
    url: webAddress.optional(),
    document: text(SHORT_TEXT).optional(),
    asOf: text(SHORT_TEXT),
  })
  .refine(({ url, document, asOf }) => asOf !== '' && Boolean(url ?? document), says('bad-source'))
  .transform(({ url, document, asOf }) => ({
    ...(url ? { url } : {}),
    ...(document ? { document } : {}),
    asOf,
  }));

function territoryProblem({ kind, code }: Territory, reference: RowReference): RowErrorCode | null {
  switch (kind) {
    case 'nationwide':
      return code === 'DE' ? null : 'bad-territory';
    case 'state':
      return isStateCode(code) ? null : 'unknown-land';
    case 'kreis':
      return reference.kreise.has(code) ? null : 'unknown-kreis';
    case 'postal-prefix':
      return reference.postalPrefixes.has(code) ? null : 'unknown-postal-code';
  }
}

function territory(reference: RowReference) {
  return z
    .strictObject({
      kind: z.enum(TERRITORY_KINDS),
      code: z.string(),
      derived: z.boolean().default(false),
    })
    .superRefine((value, context) => {
      const code = territoryProblem(value, reference);
      if (code !== null)
        context.addIssue({ code: 'custom', path: ['code'], input: value.code, ...says(code) });
    });
}

/** Names the same place twice? The database would not take it. */
function withoutRepeats(territories: readonly Territory[]): Territory[] {
  return [...new Map(territories.map((each) => [`${each.kind} ${each.code}`, each])).values()];
}

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ID_LENGTH = 80;

/** The schema of one row; only the id has to be there. */
export function rowSchema(reference: RowReference) {
  return z.strictObject({
    id: z.string().refine((value) => KEBAB_CASE.test(value) && value.length <= ID_LENGTH, says('bad-id')),
    name: requiredText.optional(),
    kind: z.enum(SERVICE_KINDS).optional(),
    carrier: text(SHORT_TEXT).optional(),
    level: z.enum(SERVICE_LEVELS).optional(),
    audience: z.enum(SERVICE_AUDIENCES).optional(),
    topics: words(SERVICE_TOPICS).optional(),
    specialities: words(OCCUPATION_GROUPS).optional(),
    languages: listOf(z.string().refine((code) => /^[a-z]{2}$/.test(code), says('bad-language')))
      .transform((values) => [...new Set(values)])
      .optional(),
    states: listOf(z.string().refine(isStateCode, says('unknown-land')))
      .transform((values) => STATE_CODES.filter((code) => values.includes(code)))
      .optional(),
    territories: listOf(territory(reference)).transform(withoutRepeats).optional(),
    area: text(LONG_TEXT).optional(),
    mandate: z
      .strictObject({ de: text(LONG_TEXT), en: text(LONG_TEXT) })
      .nullable()
      .optional(),
    website: webAddress.optional(),
    phone: text(SHORT_TEXT).optional(),
    email: email.optional(),
    address: text(LONG_TEXT).optional(),
    openingHours: text(LONG_TEXT).optional(),
    until: day.optional(),
    sources: listOf(source).optional(),
    status: z.enum(SERVICE_STATUSES).optional(),
    verifiedOn: day
      .refine((value) => value === null || value <= reference.today, says('in-future'))
      .optional(),
    note: text(LONG_TEXT).optional(),
    state: z.enum(SERVICE_STATES).optional(),
  });
}
