import { isInGroup } from '../../catalogue/country-groups';
import { bridgeFindings } from '../../texts/findings/bridge';
import type { QuestionPath } from '../../texts/questions';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { sourceOf } from '../sources';

/**
 * Placed by the Federal Employment Agency under an agreement with the state of recruitment.
 * Source: § 16d Abs. 4 AufenthG, § 2 BeschV; agreements for nurses with PH, ID, IN (Kerala only), JO and TN, all
 * valid throughout the time from 2023-11-18.
 * Covers: the state from which the person is placed, not the nationality. Leaves out: Kerala within India, and projects
 * for other occupations.
 */
const SOURCE = sourceOf(
  '§ 16d Abs. 4 AufenthG, § 2 BeschV',
  'https://www.arbeitsagentur.de/presse/2022-24-ba-unterzeichnet-vermittlungsabsprache-mit-jordanien',
  'B',
);
const answer = answersOf('placement-agreement', SOURCE, bridgeFindings);
const expected = code('federal-agency');

export const placementAgreement: Rule = {
  id: 'placement-agreement',
  kind: 'condition',
  check(facts) {
    const { recruitment, recruitedFrom } = facts.candidate;
    if (recruitedFrom !== undefined && !isInGroup(recruitedFrom, 'agencyPlacementNurses'))
      return answer(facts, 'not-met', 'placementState', {
        expected,
        actual: { value: recruitedFrom, unit: 'country' },
      });
    if (recruitment !== undefined && recruitment !== 'federal-agency')
      return answer(facts, 'not-met', 'placementPrivate', { expected, actual: code(recruitment) });
    if (recruitment === undefined || recruitedFrom === undefined) {
      const missingPaths: QuestionPath[] = [];
      if (recruitedFrom === undefined) missingPaths.push('candidate.recruitedFrom');
      if (recruitment === undefined) missingPaths.push('candidate.recruitment');
      return answer(facts, 'missing', 'placementMissing', { expected, missingPaths });
    }
    return answer(facts, 'met', 'placementMet', { expected, actual: code(recruitment) });
  },
  remedies: (facts, found) =>
    facts.candidate.recruitedFrom !== undefined &&
    !isInGroup(facts.candidate.recruitedFrom, 'agencyPlacementNurses')
      ? []
      : remedyOf('agency-programme', remedyTexts.agencyProgramme)(facts, found),
};
