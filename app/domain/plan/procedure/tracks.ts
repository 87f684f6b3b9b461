/**
 * Routes by the way their cases go. Several routes share one way (§§ 18a, 18b, 18g); each way says what follows from
 * the kind of title: chapter of the AufenthG, integration course, family, later recognition.
 *
 * Sources: § 44 AufenthG (integration course), § 30 Abs. 1 S. 3 (German of the spouse), § 4a Abs. 5 S. 3 Nr. 3 (chapter
 * 2 section 4), § 16d; facts 7.1, 7.4 and E3a, read 2026-08-19. That titles of up to a year let no family follow is own
 * knowledge (§ 30 Abs. 1 Nr. 3).
 */
import type { RouteId } from '../contract';

export type Track =
  | 'skilled'
  | 'training-firm'
  | 'training-school'
  | 'measure'
  | 'partnership'
  | 'agency-agreement'
  | 'exam'
  | 'skills-analysis'
  | 'training-search'
  | 'highly-qualified'
  | 'research'
  | 'specialist'
  | 'care-assistant'
  | 'driver'
  | 'driver-training'
  | 'best-friends'
  | 'western-balkans'
  | 'short-quota'
  | 'experience'
  | 'job-search'
  | 'follow-up-card'
  | 'temporary-protection';

export const TRACK_OF: Readonly<Record<RouteId, Track>> = {
  'free-movement': 'skilled',
  '16a-1': 'training-firm',
  '16a-2': 'training-school',
  '16d-1': 'measure',
  '16d-3': 'partnership',
  '16d-4': 'agency-agreement',
  '16d-5': 'exam',
  '16d-6': 'skills-analysis',
  '17-1': 'training-search',
  '18a': 'skilled',
  '18b': 'skilled',
  '18c-3': 'highly-qualified',
  '18d': 'research',
  '18g-1-regular': 'skilled',
  '18g-1-shortage': 'skilled',
  '18g-1-new-entrant': 'skilled',
  '18g-2-it': 'skilled',
  '19c-1-specialist': 'specialist',
  '19c-1-care-assistant': 'care-assistant',
  '19c-1-driver': 'driver',
  '19c-1-driver-training': 'driver-training',
  '19c-1-best-friends': 'best-friends',
  '19c-1-western-balkans': 'western-balkans',
  '19c-1-short-quota': 'short-quota',
  '19c-2-experience': 'experience',
  '19c-2-ict': 'experience',
  '20a': 'job-search',
  '24': 'temporary-protection',
};

export interface TrackTraits {
  /** Chapter 2, section 4 (§§ 18-21): the employer reports an early end by statute. */
  readonly isWorkTitle: boolean;
  /** A contract with the employer stands before the journey. */
  readonly hasContract: boolean;
  /** Claim to an integration course with the first title (§ 44 Abs. 1 AufenthG). */
  readonly integrationClaim: boolean;
  /** The spouse needs German A1 before the visa (no exception in § 30 Abs. 1 S. 3 AufenthG). */
  readonly spouseNeedsGerman: boolean;
  /** The title runs long enough for the family to follow. */
  readonly familyFollows: boolean;
  /** Recognition comes after the journey, with § 18a or § 18b as the next title. */
  readonly isBridge: boolean;
  /** Work for the employer begins only after a second title. */
  readonly worksLater: boolean;
  /** There is an employment or training relationship with the firm. */
  readonly employs: boolean;
  /** The title has an end that is extended. */
  readonly isExtended: boolean;
  /** A settlement permit can be reached by this way or the title that follows it. */
  readonly settles: boolean;
}

function traits(change: Partial<TrackTraits> = {}): TrackTraits {
  return {
    isWorkTitle: true,
    hasContract: true,
    integrationClaim: true,
    spouseNeedsGerman: false,
    familyFollows: true,
    isBridge: false,
    worksLater: false,
    employs: true,
    isExtended: true,
    settles: true,
    ...change,
  };
}

const SECTION_3 = { isWorkTitle: false, integrationClaim: false, spouseNeedsGerman: true } as const;

export const TRACK_TRAITS: Readonly<Record<Track, TrackTraits>> = {
  skilled: traits(),
  'training-firm': traits(SECTION_3),
  'training-school': traits({
    ...SECTION_3,
    hasContract: false,
    employs: false,
    isExtended: false,
    settles: false,
  }),
  measure: traits({ ...SECTION_3, isBridge: true }),
  partnership: traits({ ...SECTION_3, isBridge: true }),
  'agency-agreement': traits({ ...SECTION_3, isBridge: true }),
  exam: traits({
    ...SECTION_3,
    hasContract: false,
    isBridge: true,
    worksLater: true,
    familyFollows: false,
    isExtended: false,
  }),
  'skills-analysis': traits({
    ...SECTION_3,
    hasContract: false,
    isBridge: true,
    worksLater: true,
    familyFollows: false,
  }),
  'training-search': traits({
    ...SECTION_3,
    hasContract: false,
    worksLater: true,
    familyFollows: false,
    settles: false,
  }),
  'highly-qualified': traits({ isExtended: false, settles: false }),
  research: traits(),
  specialist: traits(),
  'care-assistant': traits({ spouseNeedsGerman: true }),
  driver: traits({ spouseNeedsGerman: true }),
  'driver-training': traits({ spouseNeedsGerman: true }),
  'best-friends': traits({ spouseNeedsGerman: true }),
  'western-balkans': traits({ spouseNeedsGerman: true }),
  'short-quota': traits({
    spouseNeedsGerman: true,
    integrationClaim: false,
    familyFollows: false,
    isExtended: false,
    settles: false,
  }),
  experience: traits(),
  'job-search': traits({
    integrationClaim: false,
    hasContract: false,
    worksLater: true,
    familyFollows: false,
    spouseNeedsGerman: true,
    settles: false,
  }),
  // § 20a Abs. 5 S. 2: a contract, and the card goes on; it is no way to a settlement permit by itself.
  'follow-up-card': traits({
    integrationClaim: false,
    spouseNeedsGerman: true,
    isExtended: false,
    settles: false,
  }),
  'temporary-protection': traits({ isWorkTitle: false, integrationClaim: false, settles: false }),
};
