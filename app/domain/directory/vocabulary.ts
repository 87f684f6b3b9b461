/**
 * The closed lists of the directory: what an entry may say of its kind, topic, audience and level. Kinds and topics
 * are those of the collected facts (2026-11-20); their words for people stand in `words.ts`.
 */

export const SERVICE_KINDS = [
  'immigration-authority',
  'central-immigration-authority',
  'recognition-authority',
  'recognition-counselling',
  'welcome-center',
  'willkommenslotse',
  'employment-agency',
  'chamber-ihk',
  'chamber-hwk',
  'iq-network',
  'regional-coordination',
  'faire-integration',
  'migration-counselling',
  'language',
  'housing-family',
  'funding',
  'portal',
  'hotline',
  'municipal',
  'economic-development',
  'health-care-special',
  'startup',
] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

export const SERVICE_TOPICS = [
  'residence',
  'accelerated-procedure',
  'recognition',
  'qualification',
  'language',
  'recruitment',
  'labour-law',
  'integration',
  'family',
  'housing',
  'funding',
  'training',
  'health-professions',
  'onboarding',
] as const;
export type ServiceTopic = (typeof SERVICE_TOPICS)[number];

export const SERVICE_AUDIENCES = ['employer', 'professional', 'both'] as const;
export type ServiceAudience = (typeof SERVICE_AUDIENCES)[number];

export const SERVICE_LEVELS = ['federal', 'state', 'region', 'municipal'] as const;
export type ServiceLevel = (typeof SERVICE_LEVELS)[number];

/** How well an entry is backed; everything but `verified` must be shown as "please check". */
export const SERVICE_STATUSES = [
  'verified',
  'from-2024-document',
  'from-2020-document',
  'unverified',
] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** `ended`: programme over, kept as history; `merged`: another entry took its place. Both are never recommended. */
export const SERVICE_STATES = ['listed', 'ended', 'merged'] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];

export const TERRITORY_KINDS = ['nationwide', 'state', 'kreis', 'postal-prefix'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

/** Groups of occupations a service may know especially well. */
export const OCCUPATION_GROUPS = [
  'care',
  'medicine',
  'health',
  'craft',
  'trade-industry',
  'it',
  'engineering',
  'education',
  'social-work',
  'agriculture',
] as const;
export type OccupationGroup = (typeof OCCUPATION_GROUPS)[number];

function isOneOf<Word extends string>(words: readonly Word[], value: string): value is Word {
  return (words as readonly string[]).includes(value);
}

export const isServiceKind = (value: string): value is ServiceKind => isOneOf(SERVICE_KINDS, value);
export const isServiceTopic = (value: string): value is ServiceTopic => isOneOf(SERVICE_TOPICS, value);
export const isServiceAudience = (value: string): value is ServiceAudience =>
  isOneOf(SERVICE_AUDIENCES, value);
export const isServiceStatus = (value: string): value is ServiceStatus => isOneOf(SERVICE_STATUSES, value);
export const isOccupationGroup = (value: string): value is OccupationGroup =>
  isOneOf(OCCUPATION_GROUPS, value);
