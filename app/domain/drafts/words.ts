/** Codes of the plan in words, and sums, as papers write them. */
import type { Language, PlanDocument, PlanRequest } from '../plan/contract';
import type { Actor } from '../plan/contract/vocabulary';
import type { Bilingual } from '../texts/bilingual';

const FORMS: Readonly<Record<PlanDocument['form'], Bilingual>> = {
  original: { de: 'Original', en: 'original' },
  copy: { de: 'Kopie', en: 'copy' },
  'original-and-copy': { de: 'Original und Kopie', en: 'original and copy' },
  'certified-copy': { de: 'beglaubigte Kopie', en: 'certified copy' },
  digital: { de: 'digital', en: 'digital' },
};

const TRANSLATIONS: Readonly<Record<PlanDocument['translation'], Bilingual>> = {
  none: { de: '', en: '' },
  sworn: { de: 'mit beeidigter Übersetzung', en: 'with sworn translation' },
  'if-not-german-or-english': {
    de: 'mit Übersetzung, wenn nicht deutsch oder englisch',
    en: 'with translation unless German or English',
  },
  'look-up': { de: 'Übersetzung bei der Stelle erfragen', en: 'ask the office about translation' },
};

type Recognition = NonNullable<NonNullable<PlanRequest['candidate']['qualification']>['recognition']>;

const RECOGNITIONS: Readonly<Record<Recognition, Bilingual>> = {
  'not-applied': { de: 'noch nicht beantragt', en: 'not yet applied for' },
  applied: { de: 'beantragt', en: 'applied for' },
  full: { de: 'volle Gleichwertigkeit', en: 'full equivalence' },
  partial: { de: 'teilweise Gleichwertigkeit', en: 'partial equivalence' },
  'not-equivalent': { de: 'nicht gleichwertig', en: 'not equivalent' },
};

const ACTORS: Readonly<Record<Actor, Bilingual>> = {
  employer: { de: 'Betrieb', en: 'Employer' },
  candidate: { de: 'Fachkraft', en: 'Skilled worker' },
  'immigration-authority': { de: 'Ausländerbehörde', en: 'Immigration authority' },
  'recognition-authority': { de: 'Anerkennungsstelle', en: 'Recognition authority' },
  'employment-agency': { de: 'Bundesagentur für Arbeit', en: 'Federal Employment Agency' },
  mission: { de: 'Auslandsvertretung', en: 'Mission abroad' },
  chamber: { de: 'Kammer', en: 'Chamber' },
  school: { de: 'Schule oder Kursträger', en: 'School or course provider' },
  other: { de: 'Andere', en: 'Others' },
};

export function documentFormText(form: PlanDocument['form'], language: Language): string {
  return FORMS[form][language];
}

/** Form and translation in one phrase. */
export function paperFormText(
  { form, translation }: Pick<PlanDocument, 'form' | 'translation'>,
  language: Language,
): string {
  const translated = TRANSLATIONS[translation][language];
  return translated === '' ? FORMS[form][language] : `${FORMS[form][language]}, ${translated}`;
}

export function recognitionText(recognition: Recognition | undefined, language: Language): string | null {
  return recognition === undefined ? null : RECOGNITIONS[recognition][language];
}

export function actorText(actor: Actor, language: Language): string {
  return ACTORS[actor][language];
}

const NO_BREAK_SPACE = '\u00a0';

/** Integer cents: `42.600,00 €` or `€42,600.00`. */
export function euro(cents: number, language: Language): string {
  const whole = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
  const rest = String(cents % 100).padStart(2, '0');
  return language === 'de' ? `${whole},${rest}${NO_BREAK_SPACE}€` : `€${whole}.${rest}`;
}

/** `38.5` → `38,5` or `38.5`. */
export function decimal(value: number, language: Language): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}
