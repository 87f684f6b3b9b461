/**
 * Groups of countries that the law names, dated and cited. ISO 3166-1 alpha-2; Kosovo is `XK` (user-assigned).
 * The lists look alike and are not: § 41 Abs. 1 AufenthV and § 26 Abs. 1 BeschV differ by AD, MC and SM.
 */
import type { CalendarDate } from '../calendar/calendar-date';

export interface CountryGroup {
  readonly countries: ReadonlySet<string>;
  readonly legalBasis: string;
  /** First day from which this list is known to hold; null: before the encoded law begins. */
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  readonly checkedOn: CalendarDate;
  /** [A] read in an official text, [K] own knowledge, not officially confirmed. */
  readonly confidence: 'A' | 'B' | 'K' | 'D';
  readonly source: string;
}

function group(
  codes: string,
  legalBasis: string,
  source: string,
  confidence: CountryGroup['confidence'],
  validFrom: CalendarDate | null = null,
): CountryGroup {
  return {
    countries: new Set(codes.split(' ')),
    legalBasis,
    validFrom,
    validTo: null,
    checkedOn: '2026-11-20',
    confidence,
    source,
  };
}

const LAWS = 'https://www.gesetze-im-internet.de';

export const COUNTRY_GROUPS = {
  /** The 27 member states. */
  eu: group(
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE',
    '§§ 1, 2 FreizügG/EU',
    `${LAWS}/freiz_gg_eu_2004/__2.html`,
    'K',
  ),
  /** EEA states that are not members of the EU. */
  eeaOutsideEu: group('IS LI NO', '§ 12 FreizügG/EU', `${LAWS}/freiz_gg_eu_2004/__12.html`, 'A'),
  switzerland: group('CH', 'Freizügigkeitsabkommen EU-Schweiz', 'https://eur-lex.europa.eu', 'K'),
  /** May enter without a visa also for work, and apply within 90 days; no work before the permission. */
  visaFreeForWork: group(
    'AU IL JP CA KR NZ GB US',
    '§ 41 Abs. 1 AufenthV',
    `${LAWS}/aufenthv/__41.html`,
    'A',
  ),
  /** May enter without a visa for long stays without gainful work. */
  visaFreeWithoutWork: group('AD BR SV HN MC SM', '§ 41 Abs. 2 AufenthV', `${LAWS}/aufenthv/__41.html`, 'A'),
  /** Any job, with agency consent and priority check. */
  bestFriends: group(
    'AD AU IL JP CA KR MC NZ SM GB US',
    '§ 26 Abs. 1 BeschV',
    `${LAWS}/beschv_2013/__26.html`,
    'A',
  ),
  westernBalkans: group('AL BA XK ME MK RS', '§ 26 Abs. 2 BeschV', `${LAWS}/beschv_2013/__26.html`, 'A'),
  /** Private recruiting of health and care staff is forbidden from these 55 states (place of recruitment). */
  healthRecruitmentBan: group(
    'AF AO GQ ET BD BJ BF BI DJ CI ER GA GM GH GN GW HT YE CM KI KM CD CG LA LS LR MG MW ML MR FM MZ NP NE NG PK PG RW SB ZM WS SN SL ZW SO SD SS TZ TL TG TD TV UG VU CF',
    '§ 38 BeschV, Anlage (BGBl. 2023 I Nr. 353)',
    `${LAWS}/beschv_2013/anlage.html`,
    'A',
    '2023-12-14',
  ),
  /** Placement agreements of the Bundesagentur für Arbeit for nurses; IN stands for Kerala only. */
  agencyPlacementNurses: group(
    'PH ID IN JO TN',
    '§ 16d Abs. 4 AufenthG, § 2 BeschV',
    'https://www.arbeitsagentur.de/presse/2022-24-ba-unterzeichnet-vermittlungsabsprache-mit-jordanien',
    'B',
  ),
} as const satisfies Record<string, CountryGroup>;

export type CountryGroupId = keyof typeof COUNTRY_GROUPS;

/** True if the country belongs to the group. */
export function isInGroup(country: string, id: CountryGroupId): boolean {
  return COUNTRY_GROUPS[id].countries.has(country);
}

const FREE_MOVERS: ReadonlySet<string> = new Set(
  (['eu', 'eeaOutsideEu', 'switzerland'] as const).flatMap((id) => [...COUNTRY_GROUPS[id].countries]),
);

/** Citizens of the EU, of Iceland, Liechtenstein, Norway and Switzerland need no title. */
export function hasFreeMovement(country: string): boolean {
  return FREE_MOVERS.has(country);
}
