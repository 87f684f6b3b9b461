import { isInGroup } from '../../catalogue/country-groups';
import { recruitmentState } from '../../law/rules/health-recruitment';
import { minimumWage } from '../../law/rules/minimum-wage';
import { isTemporaryProtection } from '../../law/rules/no-temporary-protection';
import { formatCents } from '../../money';
import { languageOrder } from '../language-levels';
import { minimumWageWarning, warningTexts } from '../../texts/warnings';
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

export const inGermany: WarningRule = ({ facts, titleNeeded }) =>
  titleNeeded && facts.inGermany === true && facts.runningSince === null
    ? warning(
        'in-germany-no-accelerated-procedure',
        'note',
        warningTexts.inGermany[facts.language],
        '§ 81a Abs. 1 AufenthG',
      )
    : null;

export const licenceMissing: WarningRule = ({ facts }) => {
  const held = facts.qualification.licence;
  return facts.regulated !== true || held === 'granted' || held === 'promised'
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

export const tariff: WarningRule = ({ facts }) =>
  facts.employer.boundByTariff === true && facts.position.paidByTariff === false
    ? warning(
        'tariff-must-be-paid',
        'risk',
        warningTexts.tariff[facts.language],
        '§ 39 Abs. 2 Nr. 1 AufenthG, § 4 TVG',
      )
    : null;
