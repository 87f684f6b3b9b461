/**
 * Which immigration authority acts, and which mission gives the visa.
 *
 * Sources: § 31 Abs. 4 AufenthV (place of the establishment where the person will work), § 71 Abs. 1 S. 5 and
 * Abs. 2 AufenthG, § 4 ZustVAuslR (Bavaria: health professions only at the ZSEF), checked 2026-11-20. Persons in
 * Germany go to the authority of their home address.
 */
import { countryName } from '../catalogue/countries';
import type { StateCode } from '../catalogue/states';
import {
  certaintyOf,
  IMMIGRATION_FINDER,
  MISSION_FINDER,
  namedAuthority,
  type NamedAuthority,
  type TextLanguage,
} from './authority';
import type { AcceleratedOffice, Directory, Kreis } from './directory';
import { completeWorkplace, placeOf, type Workplace } from './places';

export interface ImmigrationQuery {
  readonly workplace: Workplace;
  readonly isHealth: boolean;
  /** The accelerated procedure (§ 81a AufenthG) is used or could be. */
  readonly isAccelerated: boolean;
  /** The person lives in Germany now. */
  readonly isInGermany: boolean;
  readonly language: TextLanguage;
}

const LOCAL_SERVICE = 'bund-auslaenderbehoerde-ort';

/** Services of the directory that are these central offices. */
const CENTRAL_SERVICE: Readonly<Partial<Record<StateCode, string>>> = {
  'DE-BW': 'bw-lzf',
  'DE-BY': 'by-zsef',
  'DE-BE': 'be-bis',
  'DE-BB': 'bb-zab',
  'DE-HH': 'hh-hwc-abh',
  'DE-MV': 'mv-zab-laiv',
  'DE-NI': 'ni-zentralstelle',
  'DE-NW': 'nw-zfe',
  'DE-RP': 'rp-zab',
  'DE-SL': 'sl-zab',
  'DE-SH': 'sh-zfe',
};

/**
 * Central offices for the accelerated procedure alone: Rheinland-Pfalz leaves ordinary visa cases with the local
 * authority, the office of Lower Saxony is named and described for the accelerated procedure only.
 */
const ONLY_ACCELERATED: ReadonlySet<StateCode> = new Set<StateCode>(['DE-RP', 'DE-NI']);

function centralName(office: AcceleratedOffice, isHealth: boolean): string {
  // Baden-Württemberg splits by occupation: Stuttgart for health, Karlsruhe for everything else.
  if (office.state === 'DE-BW' && !isHealth) return office.authorities[1] ?? office.authorities[0] ?? '';
  return office.authorities[0] ?? '';
}

function centralWhy(office: AcceleratedOffice, isHealth: boolean, language: TextLanguage): string {
  const german = language === 'de';
  if (office.state === 'DE-BY' && isHealth)
    return german
      ? 'In Bayern ist für Gesundheitsberufe nur die zentrale Stelle zuständig (§ 4 ZustVAuslR).'
      : 'In Bavaria only the central office acts for health professions (§ 4 ZustVAuslR).';
  if (office.model === 'central-and-local')
    return german
      ? 'Maßgeblich ist die Betriebsstätte, in der die Person arbeiten soll (§ 31 Abs. 4 AufenthV). Sie können statt der zentralen Stelle auch die örtliche Ausländerbehörde wählen; danach ist nur die gewählte Behörde zuständig.'
      : 'The establishment where the person will work decides (§ 31 Abs. 4 AufenthV). You may choose the local authority instead of the central office; after that only the chosen one is competent.';
  return german
    ? 'Zentrale Ausländerbehörde des Landes für die Betriebsstätte, in der die Person arbeiten soll (§ 31 Abs. 4 AufenthV, § 71 Abs. 1 AufenthG).'
    : 'Central immigration authority of the Land for the establishment where the person will work (§ 31 Abs. 4 AufenthV, § 71 Abs. 1 AufenthG).';
}

function hasOwnTowns(directory: Directory, kreis: Kreis): boolean {
  for (const { kreisAgs } of directory.localImmigrationByTown.values())
    if (kreisAgs === kreis.ags) return true;
  return false;
}

function sharedCodeWhy(town: string, kreis: Kreis, language: TextLanguage): string {
  const other = kreis.immigrationAuthority ?? kreis.name;
  return language === 'de'
    ? ` Die Postleitzahl reicht über ${town} hinaus: Liegt die Betriebsstätte in einer anderen Gemeinde, ist ${other} zuständig.`
    : ` The postal code reaches beyond ${town}: if the establishment lies in another municipality, ${other} is competent.`;
}

/** The local authority of the establishment, as far as town and Kreis tell it. */
export function localAuthority(
  directory: Directory,
  workplace: Workplace,
  language: TextLanguage,
): NamedAuthority {
  const why =
    language === 'de'
      ? 'Örtliche Ausländerbehörde am Ort der Betriebsstätte, in der die Person arbeiten soll (§ 31 Abs. 4 AufenthV).'
      : 'Local immigration authority at the establishment where the person will work (§ 31 Abs. 4 AufenthV).';
  const kreis = workplace.kreis === null ? undefined : directory.kreisByAgs.get(workplace.kreis);
  const place = workplace.postalCode === null ? null : placeOf(directory, workplace.postalCode);
  // A code of another Kreis says nothing about the town: the Kreis was chosen by a person.
  const isOfKreis = place !== null && place.kreis === kreis?.ags;
  const ownTown = isOfKreis ? place.ownAuthorityTown : null;
  if (kreis !== undefined) {
    const ofTown =
      ownTown === null ? undefined : directory.localImmigrationByTown.get(`${kreis.ags}|${ownTown.town}`);
    if (ofTown !== undefined && ownTown !== null) {
      const certainty = certaintyOf(ofTown.confidence);
      return namedAuthority(
        'local',
        LOCAL_SERVICE,
        ofTown.authority,
        ownTown.isWholeCode ? why : why + sharedCodeWhy(ownTown.town, kreis, language),
        certainty === 'certain' && !ownTown.isWholeCode ? 'likely' : certainty,
        IMMIGRATION_FINDER,
      );
    }
    if (kreis.immigrationAuthority !== undefined) {
      // A Landkreis may hold towns with an authority of their own; only a known town makes the answer certain.
      const isWholeKreis =
        kreis.type === 'stadtkreis' ||
        kreis.type === 'kreisfreie-stadt' ||
        isOfKreis ||
        // Every code of a town with an own authority is known, so a code of unknown Kreis is none of theirs.
        (place?.kreis === null && place.state === kreis.state) ||
        !hasOwnTowns(directory, kreis);
      const certainty = certaintyOf(kreis.immigrationConfidence ?? 'low');
      return namedAuthority(
        'local',
        LOCAL_SERVICE,
        kreis.immigrationAuthority,
        why,
        certainty === 'certain' && !isWholeKreis ? 'likely' : certainty,
        IMMIGRATION_FINDER,
      );
    }
  }
  const name =
    language === 'de'
      ? 'Ausländerbehörde am Ort der Betriebsstätte'
      : 'Immigration authority at the place of work';
  return namedAuthority('local', LOCAL_SERVICE, name, why, 'look-up', IMMIGRATION_FINDER);
}

function atHome(directory: Directory, state: StateCode | null, language: TextLanguage): NamedAuthority {
  const why =
    language === 'de'
      ? 'Wer schon in Deutschland lebt, wendet sich an die Ausländerbehörde des Wohnorts (§ 71 Abs. 1 AufenthG).'
      : 'A person who already lives in Germany turns to the immigration authority of the home address (§ 71 Abs. 1 AufenthG).';
  const only = state === 'DE-BE' ? 'be-lea' : state === 'DE-SL' ? 'sl-zab' : null;
  const service = only === null ? undefined : directory.serviceById.get(only);
  if (service !== undefined)
    return namedAuthority('local', service.id, service.name, why, 'likely', IMMIGRATION_FINDER);
  const name =
    language === 'de' ? 'Ausländerbehörde am Wohnort' : 'Immigration authority of the home address';
  return namedAuthority('local', LOCAL_SERVICE, name, why, 'look-up', IMMIGRATION_FINDER);
}

const CERTAINTY_RANK = { certain: 0, likely: 1, 'look-up': 2 } as const;

/** What is known of the Land limits how sure the single authority is: Bremerhaven's § 81a, Thuringia's central office. */
function noSurerThan(
  office: AcceleratedOffice,
  local: NamedAuthority,
  language: TextLanguage,
): NamedAuthority {
  const ofState = certaintyOf(office.confidence);
  const certainty = CERTAINTY_RANK[ofState] > CERTAINTY_RANK[local.certainty] ? ofState : local.certainty;
  const why = office.state === 'DE-TH' ? local.why + THURINGIA[language] : local.why;
  return namedAuthority(local.type, local.serviceId, local.name, why, certainty, IMMIGRATION_FINDER);
}

const THURINGIA: Readonly<Record<TextLanguage, string>> = {
  de: ' Seit 2025 wird im Landesverwaltungsamt eine zentrale Behörde aufgebaut; fragen Sie vor dem Antrag, wer zuständig ist.',
  en: ' Since 2025 a central authority is being set up at the Landesverwaltungsamt; ask before you apply which one is competent.',
};

/** The immigration authority of the case. */
export function immigrationAuthorityFor(directory: Directory, query: ImmigrationQuery): NamedAuthority {
  const workplace = completeWorkplace(directory, query.workplace);
  if (query.isInGermany) return atHome(directory, workplace.state, query.language);
  const office = workplace.state === null ? undefined : directory.acceleratedOfficeOf.get(workplace.state);
  if (office === undefined) return localAuthority(directory, workplace, query.language);
  if (office.model === 'all-local') {
    const local = localAuthority(directory, workplace, query.language);
    return query.isAccelerated ? noSurerThan(office, local, query.language) : local;
  }
  if (!query.isAccelerated && ONLY_ACCELERATED.has(office.state))
    return localAuthority(directory, workplace, query.language);
  const certainty = query.isAccelerated ? certaintyOf(office.confidence) : 'likely';
  return namedAuthority(
    'central',
    CENTRAL_SERVICE[office.state] ?? null,
    centralName(office, query.isHealth),
    centralWhy(office, query.isHealth, query.language),
    certainty,
    IMMIGRATION_FINDER,
  );
}

/** The German mission of the country where the person lives; null without a country. */
export function missionFor(country: string | null, language: TextLanguage): NamedAuthority {
  const name =
    language === 'de'
      ? country === null
        ? 'Deutsche Auslandsvertretung im Wohnsitzstaat'
        : `Deutsche Auslandsvertretung für ${countryName(country, 'de')}`
      : country === null
        ? 'German mission in the country of residence'
        : `German mission for ${countryName(country, 'en')}`;
  const why =
    language === 'de'
      ? 'Das Visum erteilt die Auslandsvertretung, in deren Amtsbezirk die Person lebt (§ 71 Abs. 2 AufenthG). Welche das ist, zeigt das Auslandsportal.'
      : 'The visa is issued by the mission in whose district the person lives (§ 71 Abs. 2 AufenthG). The consular portal shows which one that is.';
  return namedAuthority('mission', 'bund-auslandsvertretungen', name, why, 'look-up', MISSION_FINDER);
}
