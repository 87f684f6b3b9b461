/** The group of occupations by which services say what they know especially well. */
import type { AuthorityGroup, Occupation } from '../catalogue/occupation';
import type { OccupationGroup } from './vocabulary';

const GROUP_OF: Readonly<Record<AuthorityGroup, OccupationGroup | null>> = {
  pflegefachkraft: 'care',
  'pflegehilfe-assistenz': 'care',
  gesundheitsfachberufe: 'health',
  'medizinische-fachangestellte': 'health',
  'zahnmedizinische-fachangestellte': 'health',
  'pharmazeutisch-kaufmaennisch': 'health',
  arzt: 'medicine',
  'zahnarzt-apotheker-psychotherapeut': 'medicine',
  erzieher: 'education',
  lehrkraft: 'education',
  sozialarbeiter: 'social-work',
  'ingenieur-titel': 'engineering',
  architekten: 'engineering',
  handwerk: 'craft',
  'ihk-berufe': 'trade-industry',
  'rechts-steuer-fachangestellte': 'trade-industry',
  'landwirtschaft-hauswirtschaft': 'agriculture',
  'akademiker-nicht-reglementiert': null,
  'look-up': null,
  none: null,
};

/** The group of an occupation, or null where no service specialises in it. */
export function occupationGroupOf(
  occupation: Pick<Occupation, 'authorityGroup' | 'isIt' | 'isHealth'>,
): OccupationGroup | null {
  if (occupation.isIt) return 'it';
  return GROUP_OF[occupation.authorityGroup] ?? (occupation.isHealth ? 'health' : null);
}

const HEALTH_FAMILY: ReadonlySet<OccupationGroup> = new Set(['care', 'medicine', 'health']);

/** Care, medicine and the other health professions: some Länder have an office of their own for them. */
export function isHealthGroup(group: OccupationGroup | null): boolean {
  return group !== null && HEALTH_FAMILY.has(group);
}

/** `match`: knows the occupation especially well; `other`: knows others especially well; `none`: says nothing. */
export type SpecialityFit = 'match' | 'none' | 'other';

/** Health in general covers care and medicine; care does not cover medicine. */
export function specialityFit(
  specialities: readonly OccupationGroup[],
  group: OccupationGroup | null,
): SpecialityFit {
  if (specialities.length === 0) return 'none';
  if (group === null) return 'none';
  if (specialities.includes(group)) return 'match';
  const isGeneralHealth =
    specialities.includes('health') && !specialities.includes('care') && !specialities.includes('medicine');
  return isHealthGroup(group) && isGeneralHealth ? 'match' : 'other';
}
