/**
 * Responsible authorities with everything the directory knows of them: application and documents, contact,
 * alternatives, date and sources. The plan carries the short form (`NamedAuthority`); pages and papers use this.
 */
import { IMMIGRATION_FINDER, namedAuthority, type NamedAuthority, type TextLanguage } from './authority';
import type { AcceleratedOffice, Directory, DirectorySource, RecognitionAuthority } from './directory';
import { immigrationAuthorityFor, localAuthority, type ImmigrationQuery } from './immigration-authority';
import { completeWorkplace } from './places';
import { recognitionAuthorityFor, type RecognitionQuery } from './recognition-authority';

export interface ImmigrationAnswer {
  readonly authority: NamedAuthority;
  /** Others that may be chosen instead, or may have become competent meanwhile. */
  readonly alternatives: readonly NamedAuthority[];
  /** How the Land runs the accelerated procedure; null: the Land is not known. */
  readonly office: AcceleratedOffice | null;
  /** Form, online application or portal; null: not known, or no accelerated procedure. */
  readonly applicationUrl: string | null;
  /** List of documents; null as above. */
  readonly documentsUrl: string | null;
  readonly website: string | null;
  /** Contact of a central office; local ones are found in the official finder. */
  readonly phone: string | null;
  readonly email: string | null;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Bavaria leaves no choice for health professions; in Thuringia the central office may already act. */
function alternativesOf(
  directory: Directory,
  query: ImmigrationQuery,
  office: AcceleratedOffice,
  language: TextLanguage,
): NamedAuthority[] {
  if (query.isInGermany || !query.isAccelerated) return [];
  if (office.model === 'central-and-local')
    return office.state === 'DE-BY' && query.isHealth
      ? []
      : [localAuthority(directory, completeWorkplace(directory, query.workplace), language)];
  const [, coming] = office.authorities;
  if (office.state === 'DE-TH' && coming !== undefined)
    return [namedAuthority('central', null, coming, office.routingRule, 'look-up', IMMIGRATION_FINDER)];
  return [];
}

/** The immigration authority of a place of work, with application, documents and alternatives. */
export function immigrationAnswer(directory: Directory, query: ImmigrationQuery): ImmigrationAnswer {
  const authority = immigrationAuthorityFor(directory, query);
  const { state } = completeWorkplace(directory, query.workplace);
  const office = state === null ? null : (directory.acceleratedOfficeOf.get(state) ?? null);
  const isProcedure = office !== null && query.isAccelerated && !query.isInGermany;
  const isCentral = office !== null && authority.type === 'central';
  return {
    authority,
    alternatives: office === null ? [] : alternativesOf(directory, query, office, query.language),
    office,
    applicationUrl: isProcedure ? orNull(office.applicationUrl) : null,
    documentsUrl: isProcedure ? orNull(office.documentsUrl) : null,
    website: isCentral ? orNull(office.website) : null,
    phone: isCentral ? orNull(office.phone) : null,
    email: isCentral ? orNull(office.email) : null,
  };
}

export interface RecognitionAnswer {
  readonly authority: NamedAuthority;
  /** Other bodies that may be right; shown wherever the answer is not certain. */
  readonly candidates: readonly string[];
  /** The rule in the words of the source, German; null where no entry of the directory stands behind it. */
  readonly routingRule: string | null;
  readonly website: string | null;
  readonly asOf: string | null;
  readonly sources: readonly DirectorySource[];
  readonly note: string | null;
}

/** The entry behind an authority of the plan: `recognition-<group>-<land>`. */
export function recognitionEntryOf(
  directory: Directory,
  serviceId: string | null,
): RecognitionAuthority | null {
  const match = /^recognition-(.+)-(de(?:-[a-z]{2})?)$/.exec(serviceId ?? '');
  const [, group, state] = match ?? [];
  return group === undefined || state === undefined
    ? null
    : (directory.recognitionByGroup.get(`${group}|${state.toUpperCase()}`) ?? null);
}

/** The recognition authority with candidates, rule and sources; null if nothing has to be recognised. */
export function recognitionAnswer(directory: Directory, query: RecognitionQuery): RecognitionAnswer | null {
  const authority = recognitionAuthorityFor(directory, query);
  if (authority === null) return null;
  const entry = recognitionEntryOf(directory, authority.serviceId);
  const chamber = authority.serviceId === null ? undefined : directory.chamberById.get(authority.serviceId);
  return {
    authority,
    candidates: authority.certainty === 'certain' ? [] : (entry?.candidates ?? []),
    routingRule: entry === null ? null : orNull(entry.routingRule),
    website: orNull(entry?.website ?? chamber?.website ?? ''),
    asOf: entry?.asOf ?? null,
    sources: entry?.sources ?? chamber?.sources ?? [],
    note: entry === null ? null : orNull(entry.note),
  };
}
