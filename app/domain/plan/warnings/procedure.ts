import { warningTexts } from '../../texts/warnings';
import type { Branch } from '../contract/vocabulary';
import { warning, type WarningRule } from './context';

/** Warnings on the course of the procedure and on the employer's first duties. */

/** Branches of § 28a Abs. 4 SGB IV. */
const INSTANT_REGISTRATION: ReadonlySet<Branch> = new Set<Branch>([
  'construction',
  'hospitality',
  'passenger-transport',
  'logistics',
  'fairground',
  'cleaning',
  'trade-fair-construction',
  'meat',
  'prostitution',
  'security',
  'hair-beauty',
]);

export const partialRecognition: WarningRule = ({ facts, chosen }) => {
  const norm = '§ 81a Abs. 3 S. 2, § 16d AufenthG';
  if (facts.qualification.recognition === 'partial') {
    return warning(
      'partial-recognition-branch',
      'risk',
      warningTexts.partialRecognition[facts.language],
      norm,
    );
  }
  return chosen?.pendingSteps.includes('recognition-decision') === true
    ? warning('partial-recognition-branch', 'note', warningTexts.partialPossible[facts.language], norm)
    : null;
};

/** Duties of § 45c AufenthG; trainees have words of their own. */
const NOTICES: ReadonlySet<string> = new Set([
  'faire-integration-notice',
  'faire-integration-notice-trainee',
]);

/**
 * § 45c AufenthG, for work from 2026-01-01: fires where the plan holds the duty, so that the two never differ. It is owed
 * to third-country nationals who live abroad when the contract is made, unless an agency across borders informs them;
 * not where the first title is for looking for a job, a school or an exam: the contract is then made in Germany.
 */
export const faireIntegration: WarningRule = ({ facts, procedure }) =>
  procedure.duties.some(({ id }) => NOTICES.has(id))
    ? warning(
        'faire-integration-notice',
        'note',
        warningTexts.faireIntegration[facts.language],
        '§ 45c AufenthG',
      )
    : null;

export const instantRegistration: WarningRule = ({ facts }) =>
  facts.employer.branch !== undefined && INSTANT_REGISTRATION.has(facts.employer.branch)
    ? warning(
        'instant-registration',
        'note',
        warningTexts.instantRegistration[facts.language],
        '§ 28a Abs. 4 SGB IV',
      )
    : null;

export const practiceDiffers: WarningRule = ({ facts, chosen, procedure, titleNeeded }) => {
  const { immigration } = procedure.authorities;
  const isUnsure =
    chosen?.acceleratedProcedure === 'ask-authority' ||
    (immigration !== null && immigration.certainty !== 'certain');
  return titleNeeded && chosen !== null && isUnsure
    ? warning(
        'authority-practice-differs',
        'note',
        warningTexts.practiceDiffers[facts.language],
        '§ 31 Abs. 4 AufenthV, § 71 Abs. 1 AufenthG',
      )
    : null;
};
