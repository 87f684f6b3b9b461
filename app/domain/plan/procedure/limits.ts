/**
 * Statutory limits. `hard` binds the authority, `soll` is the rule with exceptions, `typical` is practice,
 * `fiction` gives a legal effect to silence. "muss" (§§ 6, 13 BQFG) and "spätestens" (§ 43 PflAPrV, § 39 ÄApprO) bind,
 * the shorter limits of the accelerated procedure are "soll" (texts read 2026-11-20). All start with complete documents or the event the norm names.
 */
import type { StatutoryLimit } from '../contract';

function limit(
  amount: number,
  unit: StatutoryLimit['unit'],
  kind: StatutoryLimit['kind'],
  legalBasis: string,
): StatutoryLimit {
  return { amount, unit, kind, legalBasis };
}

export const LIMITS = {
  receiptAccelerated: limit(2, 'weeks', 'hard', '§ 14a Abs. 2 BQFG'),
  receipt: limit(1, 'months', 'hard', '§ 6 Abs. 2, § 13 Abs. 2 BQFG'),
  decisionAccelerated: limit(2, 'months', 'soll', '§ 14a Abs. 3 BQFG'),
  decision: limit(3, 'months', 'hard', '§ 6 Abs. 3, § 13 Abs. 3 BQFG'),
  decisionNurseAccelerated: limit(2, 'months', 'soll', '§ 43 Abs. 3 PflAPrV'),
  decisionNurse: limit(4, 'months', 'hard', '§ 43 Abs. 3 PflAPrV'),
  decisionDoctorAccelerated: limit(2, 'months', 'soll', '§ 39 Abs. 5 ÄApprO'),
  decisionDoctor: limit(3, 'months', 'hard', '§ 39 Abs. 5 ÄApprO'),
  degreeEvaluationAccelerated: limit(2, 'weeks', 'typical', 'Praxis der ZAB zu § 81a Abs. 3 Nr. 2 AufenthG'),
  handover: limit(3, 'working-days', 'hard', '§ 81a Abs. 3 Nr. 3 AufenthG'),
  consentAccelerated: limit(1, 'weeks', 'fiction', '§ 36 Abs. 2 BeschV'),
  consent: limit(2, 'weeks', 'fiction', '§ 36 Abs. 2 BeschV'),
  appointment: limit(3, 'weeks', 'hard', '§ 31a Abs. 1 AufenthV'),
  visaDecision: limit(3, 'weeks', 'typical', '§ 31a Abs. 2 AufenthV'),
  research: limit(60, 'days', 'hard', '§ 18d Abs. 1 S. 3 AufenthG'),
  registration: limit(2, 'weeks', 'hard', '§ 17 Abs. 1 BMG'),
  socialInsurance: limit(6, 'weeks', 'hard', '§ 6 DEÜV'),
} as const;
