import { positionFindings } from '../../texts/findings/positions';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Driving licence: of the EU or EEA with the initial qualification (§ 24a Abs. 1), or of the home state while the EU one
 * is still to come (Abs. 2).
 * Source: § 24a BeschV; valid throughout the encoded time.
 * Covers: the licence stated; the initial qualification (BKrFQG) is taken to go with an EU licence for the job.
 * Leaves out: licence classes.
 */
const answer = answersOf('driving-licence', provision('BeschV', '24a', 'Abs. 1'), positionFindings);
const answerInTraining = answersOf('driving-licence', provision('BeschV', '24a', 'Abs. 2'), positionFindings);

export const euDrivingLicence: Rule = {
  id: 'driving-licence',
  kind: 'condition',
  check(facts) {
    const expected = code('eu');
    const { drivingLicence } = facts.candidate;
    if (drivingLicence === undefined)
      return answer(facts, 'missing', 'licenceMissing', {
        expected,
        missingPaths: ['candidate.drivingLicence'],
      });
    const key =
      drivingLicence === 'eu' ? 'licenceEu' : drivingLicence === 'home' ? 'licenceHomeOnly' : 'licenceNone';
    return answer(facts, drivingLicence === 'eu' ? 'met' : 'not-met', key, {
      expected,
      actual: code(drivingLicence),
    });
  },
  remedies: remedyOf('eu-licence', remedyTexts.euLicence),
};

export const homeDrivingLicence: Rule = {
  id: 'driving-licence',
  kind: 'condition',
  check(facts) {
    const expected = code('home');
    const { drivingLicence } = facts.candidate;
    if (drivingLicence === undefined)
      return answerInTraining(facts, 'missing', 'licenceMissing', {
        expected,
        missingPaths: ['candidate.drivingLicence'],
      });
    const key =
      drivingLicence === 'home'
        ? 'licenceHome'
        : drivingLicence === 'eu'
          ? 'licenceNotNeeded'
          : 'licenceNone';
    return answerInTraining(facts, drivingLicence === 'home' ? 'met' : 'not-met', key, {
      expected,
      actual: code(drivingLicence),
    });
  },
};
