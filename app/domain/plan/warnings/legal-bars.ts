import { formatDate } from '../../calendar/calendar-date';
import { isInGroup } from '../../catalogue/country-groups';
import { valueOn } from '../../law/parameters/parameter';
import { WESTERN_BALKANS_QUOTA } from '../../law/parameters/quotas';
import { recruitmentState } from '../../law/rules/health-recruitment';
import { minimumWage } from '../../law/rules/minimum-wage';
import { isTemporaryProtection } from '../../law/rules/no-temporary-protection';
import { isAssistantWork, isTraining } from '../../law/work';
import { formatCents, formatCount } from '../../money';
import type { Facts } from '../facts';
import { languageOrder } from '../language-levels';
import type { Bilingual } from '../../texts/bilingual';
import { minimumWageWarning, warningTexts, westernBalkansQuota } from '../../texts/warnings';
import { findingOf, isNotMet, warning, type WarningRule } from './context';

/** Warnings on what the law forbids or demands before anybody starts. */

const BAN = '§ 38 BeschV, § 404 Abs. 2 Nr. 9 SGB III';

export const recruitmentBan: WarningRule = ({ facts }) => {
  const state = recruitmentState(facts);
  if (state === 'banned')
    return warning('health-recruitment-ban', 'blocker', warningTexts.recruitmentBan[facts.language], BAN);
  const from = facts.candidate.recruitedFrom ?? facts.candidate.country;
  const isAtRisk = state === 'open' && from !== undefined && isInGroup(from, 'healthRecruitmentBan');
  return isAtRisk
    ? warning('health-recruitment-ban', 'risk', warningTexts.recruitmentRisk[facts.language], BAN)
    : null;
};

export const temporaryAgencyRefusal: WarningRule = (context) => {
  const finding = findingOf(context, 'temporary-agency', isNotMet);
  return finding === null
    ? null
    : warning(
        'temporary-agency-refusal',
        'blocker',
        warningTexts.temporaryAgency[context.facts.language],
        finding.legalBasis,
      );
};

export const temporaryProtection: WarningRule = ({ facts }) =>
  isTemporaryProtection(facts.candidate.germanTitle)
    ? warning(
        'temporary-protection-no-blue-card',
        'note',
        warningTexts.temporaryProtection[facts.language],
        '§ 19f Abs. 1, 2 AufenthG',
      )
    : null;

/** Entry without a visa is no permission to work, for either list of § 41 AufenthV. */
export const visaFreeEntry: WarningRule = ({ facts, titleNeeded }) => {
  const title = facts.candidate.germanTitle;
  const holdsTitle =
    facts.inGermany === true && title !== undefined && title !== 'visa-free' && title !== 'none';
  if (!titleNeeded || holdsTitle) return null;
  const { nationalities } = facts.candidate;
  if (nationalities.some((country) => isInGroup(country, 'visaFreeForWork'))) {
    return warning(
      'visa-free-entry-no-work',
      'risk',
      warningTexts.visaFreeWork[facts.language],
      '§ 41 Abs. 1, 3 AufenthV, § 4a AufenthG',
    );
  }
  if (title === 'visa-free' || nationalities.some((country) => isInGroup(country, 'visaFreeWithoutWork'))) {
    return warning(
      'visa-free-entry-no-work',
      'risk',
      warningTexts.visaFreeNoWork[facts.language],
      '§ 41 Abs. 2 AufenthV, § 4a AufenthG',
    );
  }
  return null;
};

const IN_GERMANY = '§ 81a Abs. 1 AufenthG';

/** Titles without a route of their own: what to know of them beside the change that the plan shows. */
function withoutRoute({
  candidate,
  kind,
}: Facts): { readonly text: Bilingual; readonly norm: string } | null {
  const title = candidate.germanTitle ?? '';
  if (/^20(-|$)/.test(title)) return { text: warningTexts.searchTitle, norm: '§ 20 AufenthG' };
  if (/^16g(-|$)/.test(title))
    return { text: warningTexts.trainingTitleOfToleration, norm: '§ 16g AufenthG' };
  return title === 'duldung' && kind === 'training'
    ? { text: warningTexts.trainingWithToleration, norm: '§ 16g AufenthG' }
    : null;
}

export const inGermany: WarningRule = ({ facts, titleNeeded }) => {
  if (!titleNeeded || facts.inGermany !== true || facts.runningSince !== null) return null;
  const special = withoutRoute(facts);
  const text = warningTexts.inGermany[facts.language] + (special?.text[facts.language] ?? '');
  const norm = special === null ? IN_GERMANY : `${IN_GERMANY}, ${special.norm}`;
  return warning('in-germany-no-accelerated-procedure', special === null ? 'note' : 'risk', text, norm);
};

export const licenceMissing: WarningRule = ({ facts }) => {
  const held = facts.qualification.licence;
  // Trainees learn the profession, and assistant work needs no licence.
  const worksInProfession = !isTraining(facts) && !isAssistantWork(facts);
  return facts.regulated !== true || !worksInProfession || held === 'granted' || held === 'promised'
    ? null
    : warning(
        'licence-missing',
        'risk',
        warningTexts.licenceMissing[facts.language],
        '§ 18 Abs. 2 Nr. 3 AufenthG',
      );
};

/** Practice of the licensing authorities, not of the statute: B2 for health professions, C1 test for doctors. */
export const languageBelowPractice: WarningRule = ({ facts }) => {
  const { german } = facts.candidate;
  const isSettled = facts.qualification.licence === 'granted';
  if (facts.regulated !== true || !facts.healthOrCare || german === undefined || isSettled) return null;
  if (isTraining(facts) || isAssistantWork(facts)) return null;
  const isDoctor = facts.occupation.authorityGroup === 'arzt';
  if (languageOrder(german) >= languageOrder(isDoctor ? 'C1' : 'B2')) return null;
  const text = isDoctor ? warningTexts.languageDoctor : warningTexts.languageNurse;
  const norm =
    facts.occupation.regulation.status === 'regulated'
      ? facts.occupation.regulation.law
      : '§ 18 Abs. 2 Nr. 3 AufenthG';
  return warning('language-below-practice', 'risk', text[facts.language], norm);
};

/** Holds for everybody, so also where no residence title is needed. */
export const minimumWageBroken: WarningRule = ({ facts }) => {
  const finding = minimumWage.check(facts, { consentRequired: false });
  if (finding?.result !== 'not-met' || typeof finding.expected?.value !== 'number') return null;
  const text = minimumWageWarning[facts.language]({
    minimum: formatCents(finding.expected.value, facts.language),
  });
  return warning('minimum-wage', 'blocker', text, '§ 1 MiLoG');
};

/** Routes that rest on the collective agreement: its pay is the condition. */
const RESTS_ON_TARIFF = new Set([
  'experience-salary',
  'ict-experience-salary',
  'tariff-bound',
  'bridge-employment',
]);

export const tariff: WarningRule = ({ facts, chosen }) => {
  const { boundByTariff } = facts.employer;
  if (boundByTariff !== true) return null;
  const norm = '§ 39 Abs. 2 Nr. 1 AufenthG, § 4 TVG';
  if (facts.position.paidByTariff === false)
    return warning('tariff-must-be-paid', 'risk', warningTexts.tariff[facts.language], norm);
  const rests = chosen?.findings.some(
    ({ ruleId, result, expected }) =>
      RESTS_ON_TARIFF.has(ruleId) && result === 'met' && expected?.unit !== 'cents-per-year',
  );
  const isNeeded = rests === true && facts.position.paidByTariff === true;
  return isNeeded
    ? warning('tariff-must-be-paid', 'note', warningTexts.tariffRests[facts.language], norm)
    : null;
};

/** The quota concerns the recommended route only: it closes none, because nobody but the agency knows what is left. */
export const westernBalkans: WarningRule = ({ facts, chosen }) => {
  if (chosen?.id !== '19c-1-western-balkans') return null;
  const answer = valueOn(WESTERN_BALKANS_QUOTA, facts.applicationDate, facts.asOf);
  if (answer.status === 'missing') return null;
  const { value, citation } = answer.entry;
  const text = westernBalkansQuota[facts.language]({
    quota: formatCount(value, facts.language),
    checked: formatDate(WESTERN_BALKANS_QUOTA.checkedOn, facts.language),
  });
  return warning('western-balkans-quota', 'risk', text, citation);
};
