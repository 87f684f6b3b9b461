import { z } from 'zod';

import { STATE_CODES, type StateCode } from '~/domain/catalogue/states';
import { isWebAddress } from '~/domain/directory-exchange';
import { sourceOfText, sourceText } from '~/domain/directory-exchange/cell';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import {
  comparable,
  statesOfTerritories,
  type EntryField,
  type ServiceEntry,
} from '~/domain/directory/entry';
import type { DirectorySource, Territory } from '~/domain/directory/service';
import {
  OCCUPATION_GROUPS,
  SERVICE_AUDIENCES,
  SERVICE_KINDS,
  SERVICE_LEVELS,
  SERVICE_STATUSES,
  SERVICE_TOPICS,
} from '~/domain/directory/vocabulary';

import type { EntryFormField, EntryFormValues } from './entry-form-fields';
import { calendarDate, checked, optionalText, requiredText } from './fields.server';
import { kreisLines, lineOfKreis } from './kreis-lines';
import { says, type MessageKey, type MessageValues } from './messages.server';

/** The lengths that the import takes as well. */
const SHORT = 300;
const LONG = 4_000;
const MAX_SOURCES = 50;

const KNOWN_PREFIXES = new Set<string>();
for (const postalCode of bundledDirectory.placeByPostalCode.keys())
  for (let length = 1; length <= postalCode.length; length += 1)
    KNOWN_PREFIXES.add(postalCode.slice(0, length));

const languageNames = new Intl.DisplayNames(['de'], { type: 'language', fallback: 'none' });
const isLanguageCode = (code: string) => /^[a-z]{2}$/.test(code) && languageNames.of(code) !== undefined;

// Browsers send line breaks as CRLF; stored as they come, every save would be a change.
const text = (maxLength: number) =>
  optionalText(maxLength).transform((value) => (value ?? '').replace(/\r\n?/g, '\n'));

/** An address that a page may link to; empty is none. */
export const webAddress = () =>
  text(2_000).refine(
    (value) => value === '' || isWebAddress(value),
    says('directory-admin:error.webAddress'),
  );

/** An institution's address as it writes it, capitals included; empty is none. */
const address = () =>
  text(254).refine(
    (value) => value === '' || z.email().safeParse(value).success,
    says('common:validation.email'),
  );

/** Why a change was made. */
export const changeReason = () => requiredText(500);

/**
 * The form of an entry. Its areas stand in four fields, sources and Kreise one a line, so that everything can be
 * maintained without a script.
 *
 * @param before what the entry has now: areas keep their mark "read from the text" unless they are confirmed, and an
 *   entry whose area nobody could read keeps its Länder; null for a new entry
 */
export function serviceEntrySchema(before: ServiceEntry | null) {
  return z
    .object({
      revision: z.number().int().min(0),
      name: requiredText(SHORT),
      kind: z.enum(SERVICE_KINDS),
      carrier: text(SHORT),
      level: z.enum(SERVICE_LEVELS),
      audience: z.enum(SERVICE_AUDIENCES),
      topics: z.array(z.enum(SERVICE_TOPICS)).min(1),
      specialities: z.array(z.enum(OCCUPATION_GROUPS)).default([]),
      languages: text(SHORT),
      mandateDe: text(LONG),
      mandateEn: text(LONG),
      area: text(LONG),
      nationwide: checked(),
      wholeStates: z.array(z.enum(STATE_CODES)).default([]),
      kreise: text(10_000),
      prefixes: text(LONG),
      areasChecked: checked(),
      website: webAddress(),
      phone: text(SHORT),
      email: address(),
      address: text(LONG),
      openingHours: text(LONG),
      until: calendarDate()
        .optional()
        .transform((value) => value ?? null),
      sources: text(10_000),
      status: z.enum(SERVICE_STATUSES),
      note: text(LONG),
      reason: changeReason(),
      isChecked: checked(),
    })
    .transform((form, context) => {
      const complain = (field: string, key: MessageKey, values: MessageValues = {}) =>
        context.addIssue({ code: 'custom', path: [field], input: undefined, ...says(key, values) });
      const territories = territoriesOf(form, before, complain);
      const entry: ServiceEntry = {
        name: form.name,
        kind: form.kind,
        carrier: form.carrier,
        level: form.level,
        audience: form.audience,
        topics: form.topics,
        specialities: form.specialities,
        languages: languagesOf(form.languages, complain),
        mandate: mandateOf(form, complain),
        states: statesOf(territories, before),
        area: form.area,
        territories,
        website: form.website,
        phone: form.phone,
        email: form.email,
        address: form.address,
        openingHours: form.openingHours,
        until: form.until,
        sources: sourcesOf(form.sources, before, complain),
        status: form.status,
        note: form.note,
      };
      return { entry, revision: form.revision, reason: form.reason, isChecked: form.isChecked };
    });
}

type Complain = (field: string, key: MessageKey, values?: MessageValues) => void;

interface AreaFields {
  nationwide: boolean;
  wholeStates: readonly StateCode[];
  kreise: string;
  prefixes: string;
  areasChecked: boolean;
}

function territoriesOf(form: AreaFields, before: ServiceEntry | null, complain: Complain): Territory[] {
  const areas: Array<Pick<Territory, 'kind' | 'code'>> = form.wholeStates.map((code) => ({
    kind: 'state',
    code,
  }));
  for (const found of kreisLines(bundledDirectory, form.kreise)) {
    if ('kreis' in found) areas.push({ kind: 'kreis', code: found.kreis.ags });
    else if (found.problem === 'unknown')
      complain('kreise', 'directory-admin:error.kreisUnknown', {
        line: String(found.line),
        text: found.text,
      });
    else
      complain('kreise', 'directory-admin:error.kreisSeveral', {
        line: String(found.line),
        text: found.text,
        choices: found.choices.map(lineOfKreis).join('; '),
      });
  }
  for (const code of form.prefixes.split(/[\s,;]+/).filter(Boolean)) {
    if (KNOWN_PREFIXES.has(code)) areas.push({ kind: 'postal-prefix', code });
    else complain('prefixes', 'directory-admin:error.prefixUnknown', { text: code });
  }
  if (form.nationwide && areas.length > 0) complain('nationwide', 'directory-admin:error.nationwideAlone');
  if (form.nationwide) areas.push({ kind: 'nationwide', code: 'DE' });
  // An entry whose area could not be read off its source may stay so; a new one says where it works.
  const isMissing = form.kreise === '' && form.prefixes === '' && areas.length === 0;
  if (isMissing && (before === null || before.territories.length > 0))
    complain('nationwide', 'directory-admin:error.territory');
  const wasDerived = new Set(
    before?.territories.filter(({ derived }) => derived).map(({ kind, code }) => `${kind} ${code}`),
  );
  const unique = new Map(areas.map((area) => [`${area.kind} ${area.code}`, area]));
  return [...unique].map(([key, area]) => ({ ...area, derived: !form.areasChecked && wasDerived.has(key) }));
}

/** An area that stays keeps the Länder of the source, which may be more than what could be read from its words. */
function statesOf(territories: readonly Territory[], before: ServiceEntry | null): readonly StateCode[] {
  const codes = (areas: readonly Territory[]) => comparable(areas.map(({ kind, code }) => `${kind} ${code}`));
  return before !== null && codes(territories) === codes(before.territories)
    ? before.states
    : statesOfTerritories(bundledDirectory, territories);
}

function languagesOf(typed: string, complain: Complain): string[] {
  const codes = typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  for (const code of codes)
    if (!isLanguageCode(code)) complain('languages', 'directory-admin:error.language', { code });
  return [...new Set(codes)];
}

function mandateOf(form: { mandateDe: string; mandateEn: string }, complain: Complain) {
  const { mandateDe: de, mandateEn: en } = form;
  if (de === '' && en === '') return null;
  if (de === '' || en === '')
    complain(de === '' ? 'mandateDe' : 'mandateEn', 'directory-admin:error.mandate');
  return { de, en };
}

function sourcesOf(typed: string, before: ServiceEntry | null, complain: Complain): DirectorySource[] {
  const sources: DirectorySource[] = [];
  typed.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') return;
    const source = sourceOfText(line);
    const isKnown = source.url !== undefined || source.document !== undefined;
    const isSafe = source.url === undefined || isWebAddress(source.url);
    if (isKnown && isSafe && source.asOf !== '' && sources.length < MAX_SOURCES) sources.push(source);
    else complain('sources', 'directory-admin:error.source', { line: String(index + 1) });
  });
  // A few collected entries rest on general knowledge alone; nothing else may lose its source.
  if (typed === '' && before?.sources.length !== 0)
    complain('sources', 'directory-admin:error.sourcesNeeded');
  return sources;
}

/** The fields of the form that show a part of the entry. */
const FIELDS_OF: Partial<Record<EntryField, readonly EntryFormField[]>> = {
  mandate: ['mandateDe', 'mandateEn'],
  territories: ['nationwide', 'wholeStates', 'kreise', 'prefixes'],
  // They follow from the areas; the editor's areas must not fall because somebody moved the Länder.
  states: [],
};

/** The form that shows an entry: every field as text or list of texts. */
export function formOfEntry(entry: ServiceEntry) {
  const codes = (kind: Territory['kind']) =>
    entry.territories.filter((area) => area.kind === kind).map(({ code }) => code);
  const kreise = codes('kreis').map((code) => {
    const kreis = bundledDirectory.kreisByAgs.get(code);
    return kreis === undefined ? code : lineOfKreis(kreis);
  });
  return {
    name: entry.name,
    kind: entry.kind,
    carrier: entry.carrier,
    level: entry.level,
    audience: entry.audience,
    topics: [...entry.topics],
    specialities: [...entry.specialities],
    languages: entry.languages.join(', '),
    mandateDe: entry.mandate?.de ?? '',
    mandateEn: entry.mandate?.en ?? '',
    area: entry.area,
    nationwide: codes('nationwide').length > 0 ? 'on' : '',
    wholeStates: codes('state'),
    kreise: kreise.join('\n'),
    prefixes: codes('postal-prefix').join(', '),
    website: entry.website,
    phone: entry.phone,
    email: entry.email,
    address: entry.address,
    openingHours: entry.openingHours,
    until: entry.until ?? '',
    sources: entry.sources.map(sourceText).join('\n'),
    status: entry.status,
    note: entry.note,
  };
}

/**
 * After a conflict: the form's fields for those parts of the entry that others changed and this editor did not, with
 * the values they have now.
 *
 * @param theirs field of the entry to the value the form was made of and the one it has now
 */
export function untouchedFields(
  mine: ServiceEntry,
  current: ServiceEntry,
  theirs: Readonly<Record<string, readonly [unknown, unknown]>>,
): { fields: EntryField[]; values: EntryFormValues } {
  const fields = (Object.keys(theirs) as EntryField[]).filter(
    (field) => comparable(mine[field]) === comparable(theirs[field]?.[0]),
  );
  const now: EntryFormValues = formOfEntry(current);
  const names = fields.flatMap(
    (field): readonly EntryFormField[] => FIELDS_OF[field] ?? [field as EntryFormField],
  );
  return { fields, values: Object.fromEntries(names.map((name) => [name, now[name] ?? ''])) };
}
