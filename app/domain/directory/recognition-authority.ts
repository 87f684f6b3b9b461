/**
 * Who decides on equivalence, licence, comparability or state recognition.
 *
 * Sources: § 8 BQFG (trade: IHK, bundled at IHK FOSA; craft: Handwerkskammer of the place of work; clerks of
 * liberal professions: their chamber), special laws for health, Land law for teachers, educators and social
 * work; degree evaluation and state recognition abroad: ZAB. Checked 2026-11-20. Own procedures of IHK Hannover,
 * Braunschweig and Bergische instead of IHK FOSA. Not covered: divided competences inside one authority.
 */
import type { AuthorityGroup, Occupation } from '../catalogue/occupation';
import type { StateCode } from '../catalogue/states';
import {
  certaintyOf,
  namedAuthority,
  RECOGNITION_FINDER,
  type AuthorityType,
  type NamedAuthority,
  type TextLanguage,
} from './authority';
import type { Directory, RecognitionAuthority } from './directory';
import { chamberOfKreis, completeWorkplace, onlyChamberOf, type Workplace } from './places';

/** What a route demands; the words of the contract. */
export type RecognitionDemand =
  | 'full-equivalence'
  | 'comparability'
  | 'licence'
  | 'partial-decision'
  | 'state-recognition-confirmed'
  | 'none';

export interface RecognitionQuery {
  /** Null if only a code is known. */
  readonly occupation: Occupation | null;
  readonly demand: RecognitionDemand;
  readonly workplace: Workplace;
  /** A chamber the employer named, used where the place does not tell. */
  readonly chamberId: string | null;
  readonly language: TextLanguage;
}

const ZAB_SERVICE = 'bund-zab-zeugnisbewertung';
const FOSA_SERVICE = 'bund-ihk-fosa';
const ARCHITECTS_AND_CLERKS: ReadonlySet<string> = new Set([
  'medizinische-fachangestellte',
  'zahnmedizinische-fachangestellte',
  'pharmazeutisch-kaufmaennisch',
  'rechts-steuer-fachangestellte',
  'architekten',
]);
/** Länder with a chamber outside IHK FOSA. */
const STATES_WITH_OWN_IHK: ReadonlySet<StateCode> = new Set<StateCode>(['DE-NI', 'DE-NW']);

function lookUp(language: TextLanguage): NamedAuthority {
  return language === 'de'
    ? namedAuthority(
        'other',
        null,
        'Zuständige Stelle laut Anerkennungs-Finder',
        'Beruf oder Arbeitsort lassen die zuständige Stelle offen. Bestimmen Sie sie mit dem Anerkennungs-Finder.',
        'look-up',
        RECOGNITION_FINDER,
      )
    : namedAuthority(
        'other',
        null,
        'Recognition authority named by the official finder',
        'Occupation or place of work leave the authority open. Please use the official recognition finder.',
        'look-up',
        RECOGNITION_FINDER,
      );
}

function zab(demand: RecognitionDemand, language: TextLanguage): NamedAuthority {
  const isConfirmation = demand === 'state-recognition-confirmed';
  const why =
    language === 'de'
      ? isConfirmation
        ? 'Die ZAB bestätigt, dass die Ausbildung oder der Abschluss im Herkunftsland staatlich anerkannt ist (§ 81a Abs. 3 Nr. 2a AufenthG).'
        : 'Für Hochschulabschlüsse in nicht reglementierten Berufen bewertet die ZAB die Vergleichbarkeit; ist anabin eindeutig, genügen die Ausdrucke.'
      : isConfirmation
        ? 'The ZAB confirms that the training or degree is recognised by the state of origin (§ 81a Abs. 3 Nr. 2a AufenthG).'
        : 'For degrees in occupations that are not regulated the ZAB assesses comparability; where anabin is clear, its printouts are enough.';
  return namedAuthority(
    'zab',
    ZAB_SERVICE,
    'Zentralstelle für ausländisches Bildungswesen (ZAB)',
    why,
    'certain',
    RECOGNITION_FINDER,
  );
}

function tradeChamber(directory: Directory, workplace: Workplace, language: TextLanguage): NamedAuthority {
  const found = workplace.kreis === null ? null : chamberOfKreis(directory, workplace.kreis, 'IHK');
  if (found !== null && found.chamber.ihkFosa === false) {
    const why =
      language === 'de'
        ? 'Diese IHK führt das Anerkennungsverfahren selbst (§ 8 Abs. 1 Nr. 1 BQFG) und ist nicht an die IHK FOSA angeschlossen.'
        : 'This IHK runs the recognition procedure itself (§ 8 Abs. 1 Nr. 1 BQFG) and is not part of IHK FOSA.';
    return namedAuthority(
      'ihk',
      found.chamber.id,
      found.chamber.name,
      why,
      found.certain ? 'certain' : 'likely',
      RECOGNITION_FINDER,
    );
  }
  const isSplit =
    found !== null && !found.certain && workplace.state !== null && STATES_WITH_OWN_IHK.has(workplace.state);
  const isOpen = found === null && (workplace.state === null || STATES_WITH_OWN_IHK.has(workplace.state));
  const why =
    language === 'de'
      ? `Für Berufe aus Industrie und Handel entscheidet die IHK FOSA für 76 der 79 IHKs (§ 8 Abs. 1 Nr. 1 BQFG).${isOpen || isSplit ? ' Ausnahmen: IHK Hannover, IHK Braunschweig und Bergische IHK entscheiden selbst; nennen Sie den Kreis des Arbeitsorts.' : ''}`
      : `For trade and industry occupations IHK FOSA decides for 76 of 79 chambers (§ 8 Abs. 1 Nr. 1 BQFG).${isOpen || isSplit ? ' Exceptions: IHK Hannover, IHK Braunschweig and Bergische IHK decide themselves; please name the Kreis of the workplace.' : ''}`;
  return namedAuthority(
    'ihk-fosa',
    FOSA_SERVICE,
    'IHK FOSA',
    why,
    isOpen || isSplit ? 'likely' : 'certain',
    RECOGNITION_FINDER,
  );
}

function craftChamber(directory: Directory, query: RecognitionQuery, workplace: Workplace): NamedAuthority {
  const { language } = query;
  const why =
    language === 'de'
      ? 'Für Handwerksberufe entscheidet die Handwerkskammer am Arbeitsort (§ 8 Abs. 1 Nr. 2 BQFG).'
      : 'For craft occupations the Handwerkskammer of the place of work decides (§ 8 Abs. 1 Nr. 2 BQFG).';
  const found = workplace.kreis === null ? null : chamberOfKreis(directory, workplace.kreis, 'HWK');
  if (found !== null)
    return namedAuthority(
      'hwk',
      found.chamber.id,
      found.chamber.name,
      why,
      found.certain ? 'certain' : 'likely',
      RECOGNITION_FINDER,
    );
  const only = workplace.state === null ? null : onlyChamberOf(directory, workplace.state, 'HWK');
  if (only !== null) return namedAuthority('hwk', only.id, only.name, why, 'certain', RECOGNITION_FINDER);
  const named = query.chamberId === null ? undefined : directory.chamberById.get(query.chamberId);
  if (named?.type === 'HWK' && (workplace.state === null || named.state === workplace.state))
    return namedAuthority('hwk', named.id, named.name, why, 'likely', RECOGNITION_FINDER);
  const name = language === 'de' ? 'Handwerkskammer am Arbeitsort' : 'Handwerkskammer of the place of work';
  return namedAuthority('hwk', null, name, why, 'look-up', RECOGNITION_FINDER);
}

function typeOfEntry(group: AuthorityGroup, entry: RecognitionAuthority): AuthorityType {
  if (group === 'landwirtschaft-hauswirtschaft') return 'agriculture';
  if (ARCHITECTS_AND_CLERKS.has(group)) return 'professional-chamber';
  return group === 'ingenieur-titel' && (entry.name ?? '').includes('kammer')
    ? 'professional-chamber'
    : 'land-authority';
}

/** The entry of the Land, or of a neighbouring group that the same authority decides, or the nationwide one. */
function entryOf(
  directory: Directory,
  group: AuthorityGroup,
  state: StateCode | null,
): { readonly entry: RecognitionAuthority; readonly borrowed: boolean } | null {
  const own = state === null ? undefined : directory.recognitionByGroup.get(`${group}|${state}`);
  if (own !== undefined) return { entry: own, borrowed: false };
  // Dentists, pharmacists and psychotherapists go to the doctors' authority as a rule.
  if (group === 'zahnarzt-apotheker-psychotherapeut' && state !== null) {
    const doctors = directory.recognitionByGroup.get(`arzt|${state}`);
    if (doctors !== undefined) return { entry: doctors, borrowed: true };
  }
  // 'arzt|DE' is specialist recognition by the chambers, a step after the licence.
  const nationwide = group === 'arzt' ? undefined : directory.recognitionByGroup.get(`${group}|DE`);
  return nationwide === undefined ? null : { entry: nationwide, borrowed: false };
}

/** The entry names several bodies; origin of the degree, place or reference occupation decides among them. */
const NAMES_SEVERAL = /;|\) \/ |aufgeteilt|Wahl der|des Wohnortes/;

/** Single occupations that another body decides than the group; both from the notes of the entries. */
const EXCEPTIONS: Readonly<Record<string, { readonly name: string; readonly type: AuthorityType }>> = {
  'pharmacist|DE-NI': { name: 'Apothekerkammer Niedersachsen', type: 'professional-chamber' },
  'midwife|DE-SH': {
    name: 'Landesamt für soziale Dienste (LAsD), Dezernat Gesundheitsberufe',
    type: 'land-authority',
  },
};

function fromEntry(
  directory: Directory,
  group: AuthorityGroup,
  occupation: Occupation,
  state: StateCode | null,
  language: TextLanguage,
): NamedAuthority {
  const found = entryOf(directory, group, state);
  if (found === null) return lookUp(language);
  const { entry, borrowed } = found;
  const isGeneral = entry.state === 'DE';
  // The nationwide entries of these two groups only say that it differs from Land to Land.
  if (isGeneral && (group === 'pflegehilfe-assistenz' || group === 'zahnarzt-apotheker-psychotherapeut'))
    return lookUp(language);
  const exception = EXCEPTIONS[`${occupation.id}|${state ?? ''}`];
  const name = exception?.name ?? entry.name;
  const certainty =
    name === null
      ? 'look-up'
      : // Two bodies in one name: reference occupation or origin of the degree still has to decide.
        borrowed || ((isGeneral || NAMES_SEVERAL.test(name)) && entry.confidence === 'high')
        ? 'likely'
        : certaintyOf(entry.confidence);
  const { regulation } = occupation;
  const law =
    regulation.status === 'regulated' || regulation.status === 'title-only' ? regulation.law : '§ 8 BQFG';
  const german = `Zuständig ist die Stelle des Landes, in dem gearbeitet wird (${law}). ${entry.asOf === null ? 'Der Eintrag ist nicht belegt.' : `Stand des Eintrags: ${entry.asOf}.`}`;
  const english = `The authority of the Land where the work is done decides (${law}). ${entry.asOf === null ? 'The entry is not backed by a source.' : `Entry as of ${entry.asOf}.`}`;
  const shown =
    name ?? entry.candidates[0] ?? (language === 'de' ? 'Stelle noch unbekannt' : 'Authority not known yet');
  return namedAuthority(
    exception?.type ?? typeOfEntry(group, entry),
    `recognition-${group}-${entry.state.toLowerCase()}`,
    shown,
    language === 'de' ? german : english,
    certainty,
    RECOGNITION_FINDER,
  );
}

/** The body that decides what the route demands; null if the route demands nothing. */
export function recognitionAuthorityFor(
  directory: Directory,
  query: RecognitionQuery,
): NamedAuthority | null {
  const { occupation, demand, language } = query;
  if (demand === 'none') return null;
  if (demand === 'comparability' || demand === 'state-recognition-confirmed') return zab(demand, language);
  if (occupation === null) return lookUp(language);
  const workplace = completeWorkplace(directory, query.workplace);
  switch (occupation.authorityGroup) {
    case 'ihk-berufe':
      return tradeChamber(directory, workplace, language);
    case 'handwerk':
      return craftChamber(directory, query, workplace);
    case 'akademiker-nicht-reglementiert':
    case 'ingenieur-titel':
    case 'look-up':
    case 'none':
      // A vocational qualification for work that is usually academic (or for none) has no fixed reference body.
      return lookUp(language);
    default:
      return fromEntry(directory, occupation.authorityGroup, occupation, workplace.state, language);
  }
}
