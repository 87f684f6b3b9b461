/** The options of the services command: what was asked, or everything that is wrong with it. */
import { parseArgs } from 'node:util';

import { isCalendarDate, type CalendarDate } from '~/domain/calendar';
import { findOccupation } from '~/domain/catalogue';
import { nearestOccupationId } from '~/domain/catalogue/nearest-occupation';
import { isStateCode, STATE_CODES, STATE_NAMES } from '~/domain/catalogue/states';
import {
  isOccupationGroup,
  isServiceAudience,
  isServiceKind,
  isServiceTopic,
  kreisSuggestions,
  occupationGroupOf,
  OCCUPATION_GROUPS,
  placeAnswer,
  SERVICE_AUDIENCES,
  SERVICE_KINDS,
  SERVICE_TOPICS,
  type Directory,
  type MatchQuery,
  type OccupationGroup,
  type Workplace,
} from '~/domain/directory';

export interface OptionError {
  /** The option, such as `postal-code`; empty for the whole. */
  readonly path: string;
  readonly code:
    | 'usage'
    | 'invalid_format'
    | 'invalid_value'
    | 'unknown_postal_code'
    | 'two_states'
    | 'unknown_kreis'
    | 'several_kreise'
    | 'contradiction'
    | 'unknown_occupation';
  readonly message: string;
  /** What may stand there instead. */
  readonly choices?: readonly string[];
}

export type Options =
  | { readonly ok: true; readonly query: MatchQuery; readonly isJson: boolean }
  | { readonly ok: false; readonly errors: readonly OptionError[] };

const USAGE =
  'Aufruf: npm run --silent services -- [--postal-code 99084] [--kreis 16051] [--state DE-TH] [--topic recognition] ' +
  '[--audience employer] [--kind welcome-center] [--occupation nurse] [--language en] [--as-of 2026-11-20] [--json]';

const OPTIONS = {
  'postal-code': { type: 'string' },
  kreis: { type: 'string' },
  state: { type: 'string' },
  topic: { type: 'string' },
  audience: { type: 'string' },
  kind: { type: 'string' },
  occupation: { type: 'string' },
  language: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Errors = OptionError[];

function oneOf<Word extends string>(
  errors: Errors,
  path: string,
  value: string | undefined,
  is: (value: string) => value is Word,
  choices: readonly Word[],
): Word | null {
  if (value === undefined) return null;
  if (is(value)) return value;
  errors.push({ path, code: 'invalid_value', message: 'Dieser Wert ist nicht vorgesehen.', choices });
  return null;
}

function formatted(
  errors: Errors,
  path: string,
  value: string | undefined,
  shape: RegExp,
  message: string,
): string | null {
  if (value === undefined) return null;
  if (shape.test(value)) return value;
  errors.push({ path, code: 'invalid_format', message });
  return null;
}

/** A five-digit key, or a name that is sure. */
function kreisKey(directory: Directory, errors: Errors, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (/^\d{5}$/.test(value)) return value;
  const found = kreisSuggestions(directory, value);
  const [first] = found;
  if (first?.isSure === true) return first.kreis.ags;
  errors.push(
    found.length === 0
      ? { path: 'kreis', code: 'unknown_kreis', message: 'Diesen Kreis kennen wir nicht.' }
      : {
          path: 'kreis',
          code: 'several_kreise',
          message: 'Mehrere Kreise passen. Bitte den Schlüssel angeben.',
          choices: found.map(({ kreis }) => `${kreis.ags} ${kreis.name} (${kreis.type})`),
        },
  );
  return null;
}

function placeOf(directory: Directory, errors: Errors, given: Workplace): Workplace {
  const answer = placeAnswer(directory, given);
  if (answer.ok) return answer.place;
  const named = (codes: readonly (typeof STATE_CODES)[number][]) =>
    codes.map((code) => `${code} ${STATE_NAMES[code].de}`);
  switch (answer.reason) {
    case 'unknown-postal-code':
      errors.push({
        path: 'postal-code',
        code: 'unknown_postal_code',
        message: 'Diese Postleitzahl kennen wir nicht. Bitte das Land mit --state angeben.',
        choices: named(STATE_CODES),
      });
      break;
    case 'two-states':
      errors.push({
        path: 'postal-code',
        code: 'two_states',
        message: 'Diese Postleitzahl liegt in zwei Ländern. Bitte eines mit --state angeben.',
        choices: named(answer.states),
      });
      break;
    case 'unknown-kreis':
      errors.push({ path: 'kreis', code: 'unknown_kreis', message: 'Diesen Kreis kennen wir nicht.' });
      break;
    case 'code-not-in-state':
      errors.push({
        path: 'state',
        code: 'contradiction',
        message: 'Die Postleitzahl liegt in einem anderen Land.',
        choices: named(answer.states),
      });
      break;
    case 'kreis-not-in-state':
      errors.push({
        path: 'state',
        code: 'contradiction',
        message: `${answer.kreis.name} liegt in einem anderen Land.`,
        choices: named([answer.kreis.state]),
      });
  }
  return given;
}

/** A group of occupations, or an occupation of the catalogue. */
function groupOf(errors: Errors, value: string | undefined): OccupationGroup | null {
  if (value === undefined) return null;
  if (isOccupationGroup(value)) return value;
  const occupation = findOccupation(value);
  if (occupation !== null) return occupationGroupOf(occupation);
  errors.push({
    path: 'occupation',
    code: 'unknown_occupation',
    message: 'Dieser Beruf steht nicht im Verzeichnis.',
    choices: [nearestOccupationId(value), ...OCCUPATION_GROUPS],
  });
  return null;
}

/** Reads the arguments; `today` stands where no day is given. */
export function readOptions(
  directory: Directory,
  argumentsGiven: readonly string[],
  today: CalendarDate,
): Options {
  let values;
  try {
    values = parseArgs({ args: [...argumentsGiven], options: OPTIONS, strict: true }).values;
  } catch {
    return { ok: false, errors: [{ path: '', code: 'usage', message: USAGE }] };
  }
  const { json, ...asked } = values;
  if (Object.keys(asked).length === 0)
    return { ok: false, errors: [{ path: '', code: 'usage', message: USAGE }] };
  const errors: Errors = [];
  const asOf = values['as-of'] ?? today;
  if (!isCalendarDate(asOf))
    errors.push({
      path: 'as-of',
      code: 'invalid_format',
      message: 'Bitte ein Datum angeben, das es gibt, als JJJJ-MM-TT.',
    });
  const state = values.state?.length === 2 ? `DE-${values.state}` : values.state;
  const given: Workplace = {
    postalCode: formatted(
      errors,
      'postal-code',
      values['postal-code'],
      /^\d{5}$/,
      'Bitte fünf Ziffern angeben.',
    ),
    kreis: kreisKey(directory, errors, values.kreis),
    state: oneOf(errors, 'state', state, isStateCode, STATE_CODES),
  };
  const query: MatchQuery = {
    asOf: asOf as CalendarDate,
    // What is wrong with a part says enough; the whole is looked at when the parts are right.
    place: errors.length === 0 ? placeOf(directory, errors, given) : given,
    topic: oneOf(errors, 'topic', values.topic, isServiceTopic, SERVICE_TOPICS),
    audience: oneOf(errors, 'audience', values.audience, isServiceAudience, SERVICE_AUDIENCES),
    kind: oneOf(errors, 'kind', values.kind, isServiceKind, SERVICE_KINDS),
    occupationGroup: groupOf(errors, values.occupation),
    spokenLanguage: formatted(
      errors,
      'language',
      values.language,
      /^[a-z]{2}$/,
      'Bitte zwei Kleinbuchstaben nach ISO 639-1 angeben, zum Beispiel „en“.',
    ),
  };
  return errors.length > 0 ? { ok: false, errors } : { ok: true, query, isJson: json === true };
}
