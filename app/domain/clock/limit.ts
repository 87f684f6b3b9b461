/**
 * Limits as clocks need them: what starts one, what it asks for, who holds it, and what its norm allows.
 *
 * Sources: the norms named at each limit, read 2026-11-20 in a mirror of gesetze-im-internet.de (BQFG, PflAPrV,
 * ÄApprO, BeschV) or taken from the research of that day. What no norm allows does not happen here: a limit without
 * `suspendedBy` is never suspended, one without `extension` never extended, one without `deemedBy` never deemed.
 */
import type { PeriodUnit } from '../calendar';
import type { Actor } from '../plan/contract/vocabulary';

/** What must have happened before a limit runs. Several conditions: the last of them starts it. */
export type ClockCondition =
  | 'application-received'
  | 'documents-complete'
  | 'documents-complete-and-paid'
  | 'result-received'
  | 'consent-request-sent'
  | 'advance-consent-issued'
  | 'advance-consent-presented'
  | 'appointment-requested'
  | 'visa-application-complete'
  | 'title-application-complete'
  | 'entered-germany'
  | 'moved-in'
  | 'work-began'
  | 'early-end-known'
  | 'agency-asked-employer'
  | 'exam-chosen'
  | 'payment-requested';

/** Why a limit may stand still. */
export type SuspensionReason = 'further-documents' | 'other-procedure' | 'foreign-authority';

export interface ClockLimit {
  readonly id: string;
  readonly amount: number;
  /** `werktage` are Monday to Saturday. */
  readonly unit: PeriodUnit;
  /** `hard` binds, `soll` is the rule with exceptions, `typical` is practice, `fiction`: silence has an effect. */
  readonly kind: 'hard' | 'soll' | 'typical' | 'fiction';
  readonly legalBasis: string;
  readonly startsWhen: readonly [ClockCondition, ...ClockCondition[]];
  /**
   * Whether a condition that comes again starts the limit anew: each time (a renewed consent), only after something
   * else happened in between (a request sent again after a question), or never (papers once complete stay so).
   */
  readonly restarts: 'each-time' | 'after-an-act' | 'never';
  /** Who must bring the condition. */
  readonly beforeStart: Actor;
  /** Who has to act while it runs. */
  readonly holder: Actor;
  /** Who goes on once it is met or deemed. */
  readonly afterwards: Actor;
  /** Norm of each reason for which it stands still. */
  readonly suspendedBy: Readonly<Partial<Record<SuspensionReason, string>>>;
  /** Norm of the one extension with reasons, told in time; null: none. */
  readonly extension: string | null;
  /** Norm of the legal effect of silence; null: silence means nothing. */
  readonly deemedBy: string | null;
  /** The end moves from a weekend or holiday to the next working day (§ 31 Abs. 3 VwVfG); not where a right lapses. */
  readonly movesToWorkingDay: boolean;
  /** False: practice or own knowledge, not officially confirmed. */
  readonly confirmed: boolean;
}

/** Fills what most limits do not have. */
export function clockLimit(
  parts: Pick<
    ClockLimit,
    'id' | 'amount' | 'unit' | 'kind' | 'legalBasis' | 'startsWhen' | 'beforeStart' | 'holder' | 'afterwards'
  > &
    Partial<ClockLimit>,
): ClockLimit {
  return {
    restarts: 'never',
    suspendedBy: {},
    extension: null,
    deemedBy: null,
    movesToWorkingDay: true,
    confirmed: true,
    ...parts,
  };
}
