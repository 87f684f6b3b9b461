/** The answer of the services command: as data, and as a table for people. */
import {
  describeMatchReason,
  kreisOf,
  kreisSuggestions,
  placeOf,
  serviceKindWord,
  type Directory,
  type MatchQuery,
  type ServiceMatch,
} from '~/domain/directory';

const NEARNESS = ['postal-prefix', 'kreis', 'state', 'nationwide'] as const;
const MOST_IN_TABLE = 12;
const MOST_NAME_CHARACTERS = 60;

/** One line of JSON: the question as understood, then the services, best first, each with its reasons. */
export function asJson(directory: Directory, query: MatchQuery, matches: readonly ServiceMatch[]): string {
  const { postalCode, kreis, state } = query.place;
  const suggested = kreis === null && postalCode !== null ? kreisSuggestions(directory, postalCode) : [];
  return JSON.stringify({
    asOf: query.asOf,
    place: {
      postalCode,
      town: postalCode === null ? null : (placeOf(directory, postalCode)?.town ?? null),
      kreis: kreis === null ? null : { ags: kreis, name: kreisOf(directory, kreis)?.name ?? null },
      state,
      kreisSuggestions: suggested.map(({ kreis: { ags, name }, isSure }) => ({ ags, name, isSure })),
    },
    topic: query.topic ?? null,
    audience: query.audience ?? null,
    kind: query.kind ?? null,
    occupationGroup: query.occupationGroup ?? null,
    language: query.spokenLanguage ?? null,
    services: matches.map(({ service, nearness, isBacked, reasons }, index) => ({
      rank: index + 1,
      id: service.id,
      name: service.name,
      kind: service.kind,
      carrier: service.carrier,
      audience: service.audience,
      topics: service.topics,
      area: service.area,
      website: service.website,
      phone: service.phone,
      email: service.email,
      until: service.until,
      status: service.status,
      verifiedOn: service.verifiedOn,
      sources: service.sources,
      mandate: service.mandate,
      nearness: NEARNESS[nearness],
      isBacked,
      reasons: reasons.map((reason) => ({
        ...reason,
        text: { de: describeMatchReason(reason, 'de'), en: describeMatchReason(reason, 'en') },
      })),
    })),
  });
}

function cut(text: string): string {
  return text.length > MOST_NAME_CHARACTERS ? `${text.slice(0, MOST_NAME_CHARACTERS - 1)}…` : text;
}

/** The first dozen: name and kind, reach, then the reasons. */
export function asTable(matches: readonly ServiceMatch[]): string {
  const lines = matches
    .slice(0, MOST_IN_TABLE)
    .flatMap(({ service, reasons }, index) => [
      `${String(index + 1).padStart(2)}. ${cut(service.name).padEnd(MOST_NAME_CHARACTERS)}  ${serviceKindWord(service.kind, 'de')}`,
      ...[[service.phone, service.email, service.website].filter((part) => part !== '').join(' · ')]
        .filter((contact) => contact !== '')
        .map((contact) => `    ${contact}`),
      ...reasons.map((reason) => `    - ${describeMatchReason(reason, 'de')}`),
    ]);
  const more = matches.length - MOST_IN_TABLE;
  if (more > 0) lines.push(`… und ${String(more)} weitere; alle mit --json.`);
  return lines.join('\n');
}
