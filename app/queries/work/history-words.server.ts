import { isSection } from '~/domain/cases/fields';
import { isHappening, type Happening } from '~/domain/cases/replan/happening';
import { CAUSE_KINDS } from '~/domain/cases/replan/plan-cause';
import { isCaseRole, type CaseRole } from '~/domain/people/case-role';
import { formatDate } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';

import type { HistoryRow } from './case-history.server';

/** A row of the history in words. */
export interface HistoryWords {
  what: string;
  /** What else it says; empty: nothing. */
  details: string[];
}

/** What happened, and why, for the page and for the table that people take with them. */
export function historyWords(row: HistoryRow, language: Language): HistoryWords {
  const t = translatorFor(language, 'case-history');
  const r = translatorFor(language, 'replan');
  const cause = CAUSE_KINDS.find((kind) => kind === row.cause);
  return {
    what: whatOf(row, language),
    details: [
      ...(row.movedSteps > 0 ? [t('history.moved', { count: row.movedSteps })] : []),
      ...(cause === undefined ? [] : [t('history.cause', { cause: r(`cause.${cause}`) })]),
      ...(row.reason === null ? [] : [t('history.reason', { reason: row.reason })]),
      ...(row.via === 'mail-link' ? [t('history.viaMailLink')] : []),
      ...(row.via === 'mail-reply' ? [t('history.viaMailReply')] : []),
    ],
  };
}

function whatOf(row: HistoryRow, language: Language): string {
  const t = translatorFor(language, 'case-history');
  const step = row.stepTitle ?? '';
  switch (row.kind) {
    case 'case-created':
      return t('history.event.caseCreated');
    case 'case-renamed':
      return t('history.event.caseRenamed');
    case 'case-closed':
      return t('history.event.caseClosed');
    case 'case-reopened':
      return t('history.event.caseReopened');
    case 'person-chosen':
      return t('history.event.personChosen');
    case 'facts-changed':
      return t('history.event.factsChanged', {
        section: isSection(row.section)
          ? translatorFor(language, 'wizard')(`section.${row.section}.title`)
          : '',
      });
    case 'facts-restored':
      return t('history.event.factsRestored', { version: String(row.version ?? '') });
    case 'plan-accepted':
      return t('history.event.planAccepted');
    case 'plan-replaced':
      return t('history.event.planReplaced', { version: String(row.version ?? '') });
    case 'step-done':
      return t('history.event.stepDone', { step });
    case 'step-undone':
      return t('history.event.stepUndone', { step });
    case 'step-assigned':
      return row.ownerName === null
        ? t('history.event.stepAssigned', { step })
        : t('history.event.stepAssignedTo', { step, name: row.ownerName });
    case 'step-snoozed':
      return row.until === null
        ? t('history.event.stepWoken', { step })
        : t('history.event.stepSnoozed', { step, date: formatDate(row.until, language) });
    case 'comment-added':
      return t('history.event.commentAdded', { step });
    case 'comment-edited':
      return t('history.event.commentEdited', { step });
    case 'comment-deleted':
      return t('history.event.commentDeleted', { step });
    case 'happening':
      return isHappening(row.happening)
        ? translatorFor(language, 'replan')(`happening.${keyOf(row.happening)}`)
        : t('history.event.other');
    case 'office-checked':
      return t('history.event.officeChecked');
    case 'file-added':
    case 'file-replaced':
    case 'file-checked':
    case 'file-moved':
    case 'file-deleted':
    case 'file-expiry-set':
    case 'paper-added':
    case 'paper-removed':
    case 'paper-waived':
    case 'paper-wanted-again': {
      const f = translatorFor(language, 'folder');
      return f(`event.${row.kind}`, {
        paper: row.paperTitle ?? f('event.paperGone'),
        version: String(row.version ?? ''),
      });
    }
    case 'folder-handed-out':
      return t('history.event.folderHandedOut');
    case 'receipt-issued':
      return t('history.event.receiptIssued');
    case 'case-shared':
    case 'share-changed':
    case 'share-viewed':
    case 'share-ended':
      return translatorFor(language, 'sharing')(`event.${row.kind}`, {
        partner: row.partnerName ?? translatorFor(language, 'sharing')('page.someone'),
      });
    case 'role-named':
    case 'role-ended':
    case 'role-task-done':
    case 'role-task-reopened':
      return isCaseRole(row.role)
        ? translatorFor(language, 'people')(`event.${row.kind}`, {
            role: translatorFor(language, 'people')(`role.${roleKey(row.role)}`),
          })
        : t('history.event.other');
    case 'happening-retracted':
      return t('history.event.happeningRetracted');
    case 'candidate-invited':
      return t('history.event.candidateInvited');
    case 'candidate-link-ended':
      return t('history.event.candidateLinkEnded');
    case 'candidate-opened':
      return t('history.event.candidateOpened');
    case 'candidate-reported':
      return t('history.event.candidateReported', { step });
    case 'candidate-report-confirmed':
      return t('history.event.candidateReportConfirmed', { step });
    case 'candidate-report-declined':
      return t('history.event.candidateReportDeclined', { step });
    case 'candidate-withdrew':
      return t('history.event.candidateWithdrew');
    case 'candidate-asked-deletion':
      return t('history.event.candidateAskedDeletion');
    default:
      return t('history.event.other');
  }
}

type KeyOf<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<KeyOf<Tail>>}`
  : Word;

function roleKey(role: CaseRole): KeyOf<CaseRole> {
  return role === 'language-mentor' ? 'languageMentor' : role;
}

function keyOf(happening: Happening): KeyOf<Happening> {
  return happening.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as KeyOf<Happening>;
}
