/**
 * Chambers and deciding bodies as entries of the directory, so that they are found, checked and corrected like every
 * other service. Taken from the collected facts with their sources; nothing is added.
 *
 * Left out: bodies that are a service already; rules instead of bodies ("Architektenkammer des Landes", all entries
 * of the state `DE`); the IHKs with an own recognition procedure, which are chambers; the more than 300 local
 * immigration authorities, which stay a look-up by Kreis and town.
 */
import type { StateCode } from '../catalogue/states';
import { CHAMBER_TOPICS } from './contact-slots';
import type { AcceleratedOffice, Chamber, Directory, RecognitionAuthority } from './directory';
import type { DirectorySource, Service, Territory } from './service';
import type { OccupationGroup, ServiceStatus } from './vocabulary';

/** Bodies of the recognition list that are services already, by the name the list gives them. */
const KNOWN_BODIES: ReadonlySet<string> = new Set([
  'Bayerisches Landesamt für Pflege (LfP)',
  'Bayerisches Landesamt für Pflege',
  'Hessisches Landesamt für Gesundheit und Pflege (HLfGP)',
  'Hessisches Landesamt für Gesundheit und Pflege (HLfGP); Erstanträge Drittstaat über PQZ Hessen',
  'Niedersächsisches Landesamt für Soziales, Jugend und Familie, Außenstelle Lüneburg',
  'Bezirksregierung Münster – Zentrale Anerkennungsstelle für Gesundheitsberufe (ZAG-PuG)',
  'Bezirksregierung Münster – Zentrale Anerkennungsstelle für Gesundheitsberufe (ZAG)',
]);

/** Länder whose local authorities do the accelerated procedure and have no entry for that among the services. */
const STATES_WITHOUT_ACCELERATED_ENTRY: readonly StateCode[] = ['DE-HE', 'DE-SN'];

const SPECIALITY: Readonly<Record<string, OccupationGroup>> = {
  pflegefachkraft: 'care',
  'pflegehilfe-assistenz': 'care',
  arzt: 'medicine',
  gesundheitsfachberufe: 'health',
  'medizinische-fachangestellte': 'health',
  erzieher: 'education',
  lehrkraft: 'education',
  sozialarbeiter: 'social-work',
  'ingenieur-titel': 'engineering',
  'landwirtschaft-hauswirtschaft': 'agriculture',
};
const HEALTH: ReadonlySet<OccupationGroup | undefined> = new Set(['care', 'medicine', 'health']);

/** Decided for all Länder by one chamber since 2025-01-01, so one entry stands for all of them. */
const NATIONWIDE_GROUP = 'landwirtschaft-hauswirtschaft';

const BLANK = {
  languages: [],
  mandate: null,
  phone: '',
  email: '',
  address: '',
  openingHours: '',
  until: null,
  verifiedOn: null,
  state: 'listed',
  bounces: 0,
} as const;

/** A page of 2023 or later that names the body beyond doubt: what `verified` means among the services. */
function statusOf(entry: { confidence: string; sources: readonly DirectorySource[] }): ServiceStatus {
  const isBacked = entry.sources.some(({ url, asOf }) => url !== undefined && asOf >= '2023');
  return entry.confidence === 'high' && isBacked ? 'verified' : 'unverified';
}

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
const land = (state: StateCode): string => state.slice(3).toLowerCase();

function chamberEntry(chamber: Chamber, directory: Pick<Directory, 'kreise'>): Service {
  const isCraft = chamber.type === 'HWK';
  const territories: Territory[] = directory.kreise
    .filter((kreis) => (isCraft ? kreis.hwk : kreis.ihk) === chamber.id)
    .map((kreis) => ({
      kind: 'kreis',
      code: kreis.ags,
      derived:
        (isCraft ? kreis.hwkConfidence : kreis.ihkConfidence) !== 'high' || kreis.note.startsWith('Geteilt'),
    }));
  return {
    ...BLANK,
    id: chamber.id,
    name: chamber.name,
    kind: isCraft ? 'chamber-hwk' : 'chamber-ihk',
    carrier: chamber.name,
    level: 'region',
    states: [chamber.state],
    area: `Kammerbezirk, Sitz ${chamber.seat}`,
    topics: CHAMBER_TOPICS,
    audience: 'employer',
    specialities: [isCraft ? 'craft' : 'trade-industry'],
    territories,
    website: chamber.website,
    sources: chamber.sources,
    status: chamber.status,
    note: chamber.note,
  };
}

function localAuthoritiesEntry(office: AcceleratedOffice): Service {
  return {
    ...BLANK,
    id: `${land(office.state)}-abh-kreise`,
    name: `Beschleunigtes Fachkräfteverfahren: ${office.authorities.join('; ')}`,
    kind: 'immigration-authority',
    carrier: office.localAuthorities,
    level: 'municipal',
    states: [office.state],
    area: office.area,
    topics: ['residence', 'accelerated-procedure'],
    audience: 'employer',
    specialities: [],
    territories: [{ kind: 'state', code: office.state, derived: false }],
    website: office.website,
    phone: office.phone,
    email: office.email,
    sources: office.sources,
    status: statusOf(office),
    note: sentences(office.routingRule, office.note),
  };
}

function recognitionEntry(entries: readonly [RecognitionAuthority, ...RecognitionAuthority[]]): Service {
  const [first] = entries;
  const isNationwide = first.occupationGroup === NATIONWIDE_GROUP;
  const state = first.state as StateCode;
  const specialities = [...new Set(entries.flatMap((entry) => SPECIALITY[entry.occupationGroup] ?? []))];
  const sources = new Map(
    entries.flatMap((entry) => entry.sources).map((source) => [JSON.stringify(source), source]),
  );
  const notes = new Set(entries.flatMap((entry) => [entry.routingRule, entry.note]));
  const isBacked = entries.every((entry) => statusOf(entry) === 'verified');
  return {
    ...BLANK,
    id: isNationwide ? `rec-${first.occupationGroup}` : `rec-${land(state)}-${first.occupationGroup}`,
    name: first.name ?? '',
    kind: 'recognition-authority',
    carrier: '',
    level: isNationwide ? 'federal' : 'state',
    states: isNationwide ? [] : [state],
    area: isNationwide ? 'bundesweit' : 'landesweit',
    topics: specialities.some((group) => HEALTH.has(group))
      ? ['recognition', 'health-professions']
      : ['recognition'],
    audience: 'both',
    specialities,
    territories: [
      isNationwide
        ? { kind: 'nationwide', code: 'DE', derived: false }
        : { kind: 'state', code: state, derived: false },
    ],
    website: first.website,
    sources: [...sources.values()],
    status: isBacked ? 'verified' : 'unverified',
    note: sentences(...notes),
  };
}

/** One entry for each body and Land, whatever number of occupation groups it decides on. */
function recognitionEntries(authorities: readonly RecognitionAuthority[]): readonly Service[] {
  const bodies = new Map<string, [RecognitionAuthority, ...RecognitionAuthority[]]>();
  for (const entry of authorities) {
    if (entry.name === null || entry.state === 'DE' || entry.occupationGroup === 'ihk-berufe') continue;
    if (KNOWN_BODIES.has(entry.name)) continue;
    const key = `${entry.name}|${entry.occupationGroup === NATIONWIDE_GROUP ? 'DE' : entry.state}`;
    const known = bodies.get(key);
    if (known === undefined) bodies.set(key, [entry]);
    else known.push(entry);
  }
  return [...bodies.values()].map(recognitionEntry);
}

type Facts = Pick<Directory, 'chambers' | 'kreise' | 'acceleratedOfficeOf' | 'recognitionAuthorities'>;

/** Chambers, local authorities of the accelerated procedure and recognition authorities that are no services yet. */
export function referenceEntries(directory: Facts): readonly Service[] {
  return [
    ...directory.chambers.map((chamber) => chamberEntry(chamber, directory)),
    ...STATES_WITHOUT_ACCELERATED_ENTRY.flatMap((state) => {
      const office = directory.acceleratedOfficeOf.get(state);
      return office === undefined ? [] : [localAuthoritiesEntry(office)];
    }),
    ...recognitionEntries(directory.recognitionAuthorities),
  ];
}

/** Everything that a new installation begins with: the collected services, then chambers and deciding bodies. */
export function servicesToBegin(directory: Facts & Pick<Directory, 'services'>): readonly Service[] {
  return [...directory.services, ...referenceEntries(directory)];
}
