import type { Facts } from '../../plan/facts';
import { originFindings } from '../../texts/findings/experience';
import type { QuestionPath } from '../../texts/questions';
import { settledValue } from '../parameters/parameter';
import { QUALIFIED_TRAINING_MONTHS } from '../parameters/qualification-months';
import { answersOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';
import type { Source } from '../../plan/contract/primitives';
import { isGermanQualification } from './full-equivalence';

/**
 * A foreign training of at least two years or a foreign degree that is state-recognised where it was gained, confirmed
 * by a German expert body; for the experience route also a certificate of a German chamber abroad (category A).
 * Source: § 6 Abs. 1 S. 1 Nr. 2 BeschV and § 16d Abs. 3 AufenthG since 2024-03-01, § 20a Abs. 4 AufenthG since 2024-06-01.
 * Covers: a degree proved by anabin (institution H+) or by an evaluation; a degree of an institution H- is enough if the
 * state recognises it. Leaves out: whether the training enables for the job, which experience and job must show.
 */
const EVALUATED = new Set(['comparable', 'conditionally-comparable']);

/** anabin or an evaluation has found the degree; H- and "not comparable" leave the question open. */
function isDegreeListed({ qualification }: Facts): boolean {
  return (
    qualification.kind === 'academic' &&
    (EVALUATED.has(qualification.comparability ?? '') || qualification.anabinInstitution === 'H+')
  );
}

function missingPaths({ qualification }: Facts): QuestionPath[] {
  if (qualification.kind === undefined) return ['candidate.qualification.kind'];
  const paths: QuestionPath[] = [];
  if (qualification.kind === 'vocational' && qualification.durationMonths === undefined)
    paths.push('candidate.qualification.durationMonths');
  if (qualification.stateRecognitionConfirmed === undefined)
    paths.push('candidate.qualification.stateRecognitionConfirmed');
  if (qualification.stateRecognisedAtOrigin === undefined && qualification.stateRecognitionConfirmed !== true)
    paths.push('candidate.qualification.stateRecognisedAtOrigin');
  return paths;
}

function originRule(source: Source, acceptsChamberCertificate: boolean): Rule {
  const answer = answersOf('origin-recognition', source, originFindings);
  const expected = code('state-recognised');
  return {
    id: 'origin-recognition',
    kind: 'condition',
    check(facts) {
      const { kind, durationMonths, stateRecognisedAtOrigin, stateRecognitionConfirmed } =
        facts.qualification;
      if (acceptsChamberCertificate && facts.candidate.ahkCertificate === true)
        return answer(facts, 'met', 'ahk', { expected, actual: code('ahk') });
      if (kind === 'none') return answer(facts, 'not-met', 'none', { expected, actual: code(kind) });
      if (isGermanQualification(facts))
        return answer(facts, 'not-met', 'german', { expected, actual: code('DE') });
      const least = settledValue(QUALIFIED_TRAINING_MONTHS, facts.applicationDate, facts.asOf);
      if (kind === 'vocational' && durationMonths !== undefined && durationMonths < least)
        return answer(facts, 'not-met', 'tooShort', {
          expected: { value: least, unit: 'months' },
          actual: { value: durationMonths, unit: 'months' },
        });
      if (stateRecognisedAtOrigin === false)
        return answer(facts, 'not-met', 'notRecognised', { expected, actual: code('not-recognised') });
      const isLengthKnown = kind === 'academic' || (kind === 'vocational' && durationMonths !== undefined);
      if (isLengthKnown && stateRecognitionConfirmed === true)
        return answer(facts, 'met', 'confirmed', { expected, actual: code('confirmed') });
      if (isDegreeListed(facts))
        return answer(facts, 'met', 'degreeListed', { expected, actual: code('listed') });
      if (isLengthKnown && stateRecognisedAtOrigin === true && stateRecognitionConfirmed === false)
        return answer(facts, 'not-met', 'coming', {
          expected,
          actual: code('not-confirmed'),
          broughtByStep: 'state-recognition-confirmation',
        });
      return answer(facts, 'missing', 'missing', { expected, missingPaths: missingPaths(facts) });
    },
  };
}

export const originForExperience = originRule(provision('BeschV', '6', 'Abs. 1 S. 1 Nr. 2'), true);
export const originForPartnership = originRule(provision('AufenthG', '16d', 'Abs. 3'), false);
export const originForOpportunity = originRule(provision('AufenthG', '20a', 'Abs. 4'), false);
