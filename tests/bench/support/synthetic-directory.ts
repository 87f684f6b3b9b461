import { addDays } from '~/domain/calendar';
import { STATE_CODES } from '~/domain/catalogue/states';
import type { Directory, MatchQuery, Service, Territory } from '~/domain/directory';
import {
  OCCUPATION_GROUPS,
  SERVICE_AUDIENCES,
  SERVICE_KINDS,
  SERVICE_STATUSES,
  SERVICE_TOPICS,
} from '~/domain/directory';

/** As many services as the directory is to hold. */
export const SERVICE_COUNT = 5_000;

/** A number that looks random but is the same in every run. */
function mixed(index: number, salt: number): number {
  let value = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

function picker(index: number) {
  let salt = 0;
  const next = () => mixed(index, (salt += 1));
  const pick = <T>(list: readonly T[]): T => list[next() % list.length] as T;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + (next() % most) }, () => pick(list))),
  ];
  return { next, pick, some };
}

/** One in ten nationwide, four in Länder, three and a half in some Kreise, the rest by beginnings of postal codes. */
function territoriesOf(directory: Directory, index: number, codes: readonly string[]): Territory[] {
  const { next, pick, some } = picker(index + 7_000_000);
  const share = next() % 100;
  const made = (kind: Territory['kind'], list: readonly string[]) =>
    list.map((code): Territory => ({ kind, code, derived: false }));
  if (share < 10) return made('nationwide', ['DE']);
  if (share < 50) return made('state', some(STATE_CODES, 2));
  if (share < 85)
    return made(
      'kreis',
      some(directory.kreise, 8).map(({ ags }) => ags),
    );
  return made(
    'postal-prefix',
    some(codes, 4).map((code) => code.slice(0, pick([1, 2, 2, 3, 3, 5]))),
  );
}

/** Made-up services on the real Kreise, with topics, audiences and ends as mixed as those of the real directory. */
export function syntheticServices(directory: Directory, count: number): Service[] {
  const codes = [...directory.placeByPostalCode.keys()];
  return Array.from({ length: count }, (_, index): Service => {
    const { next, pick, some } = picker(index);
    return {
      id: `service-${String(index)}`,
      name: `Stelle ${String(index)}`,
      kind: pick(SERVICE_KINDS),
      carrier: 'Träger',
      level: 'region',
      states: [],
      area: '',
      topics: some(SERVICE_TOPICS, 5),
      audience: pick(SERVICE_AUDIENCES),
      specialities: next() % 5 === 0 ? some(OCCUPATION_GROUPS, 2) : [],
      languages: next() % 5 === 0 ? some(['de', 'en', 'vi', 'uk', 'ar', 'es'], 3) : [],
      mandate: next() % 10 === 0 ? { de: 'Geflüchtete', en: 'Refugees' } : null,
      territories: territoriesOf(directory, index, codes),
      website: '',
      phone: '',
      email: '',
      address: '',
      openingHours: '',
      until: next() % 8 === 0 ? addDays('2026-06-01', next() % 400) : null,
      sources: [
        { url: 'https://example.org', asOf: `202${String(next() % 7)}-0${String(1 + (next() % 9))}` },
      ],
      status: pick(SERVICE_STATUSES),
      verifiedOn: next() % 3 === 0 ? addDays('2026-05-01', next() % 200) : null,
      note: '',
      state: next() % 30 === 0 ? 'ended' : 'listed',
      bounces: next() % 40 === 0 ? 1 : 0,
    };
  });
}

/** Questions from all over Germany; one in three leaves the topic open, which is the most work. */
export function syntheticQuestions(directory: Directory, count: number): MatchQuery[] {
  const codes = [...directory.placeByPostalCode.keys()];
  return Array.from({ length: count }, (_, index): MatchQuery => {
    const { next, pick } = picker(index + 1_000_000);
    const postalCode = pick(codes);
    const place = directory.placeByPostalCode.get(postalCode);
    return {
      asOf: '2026-11-20',
      place: { postalCode, kreis: place?.kreis ?? pick(directory.kreise).ags, state: place?.state ?? null },
      topic: next() % 3 === 0 ? null : pick(SERVICE_TOPICS),
      audience: pick([null, ...SERVICE_AUDIENCES]),
      occupationGroup: pick([null, ...OCCUPATION_GROUPS]),
      spokenLanguage: pick([null, 'en', 'vi']),
    };
  });
}
