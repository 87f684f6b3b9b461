import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import type { CalendarDate } from '~/domain/calendar';
import { isMissingDateKind, type MissingDateKind } from '~/domain/reminders/date-missing-rules';
import { reminderText, reminderWords } from '~/domain/reminders/reminder-words';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

export interface MissingDateTask {
  id: string;
  question: string;
  explain: string;
  askedOn: CalendarDate;
  caseNumber: number;
  caseTitle: string;
  to: string;
}

/** Most that stand on a page; the rest follows when these are answered. */
const MOST = 10;

/** What the form asks that takes the date; a paper of the folder has its own. */
const FORM_OF: Readonly<Record<MissingDateKind, string>> = {
  appointment: 'events?kind=appointment-set',
  'consent-requested': 'events?kind=consent-requested',
  'documents-complete': 'events?kind=papers-complete',
  'visa-until': 'events?kind=visa-valid-until',
  'title-until': 'events?kind=title-valid-until',
  'passport-until': 'folder',
};

/**
 * Dates that should be known by now and are not, as tasks: of all running cases of an organisation, or of one step. What
 * is put aside until a later day is left out.
 */
export async function missingDateTasks(
  database: Database,
  {
    organisationId,
    stepId,
    today,
    language,
    home,
  }: { organisationId: string; stepId?: string; today: CalendarDate; language: Language; home: string },
): Promise<MissingDateTask[]> {
  const rows = await database.reminder.findMany({
    where: {
      organisationId,
      kind: 'date-missing',
      status: { not: 'superseded' },
      dueOn: { lte: columnOfDay(today) },
      case: { status: 'active' },
      ...(stepId === undefined
        ? {
            OR: [
              { stepId: null },
              { step: { OR: [{ snoozedUntil: null }, { snoozedUntil: { lte: columnOfDay(today) } }] } },
            ],
          }
        : { stepId }),
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      id: true,
      subject: true,
      dueOn: true,
      caseId: true,
      case: { select: { number: true, title: true } },
    },
  });
  return rows.flatMap(({ id, subject, dueOn, caseId, case: of }) => {
    if (!isMissingDateKind(subject)) return [];
    const askedOn = dayOfColumn(dueOn);
    const spoken = { kind: 'date-missing' as const, title: null, dueOn: askedOn, detail: subject };
    return {
      id,
      question: reminderText(spoken, language),
      explain: reminderWords[language].explain['date-missing']?.(spoken) ?? '',
      askedOn,
      caseNumber: of.number,
      caseTitle: of.title,
      to: `${home}/cases/${caseId}/${FORM_OF[subject]}`,
    };
  });
}
