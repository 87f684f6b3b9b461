import type { DigestLine, DigestProps } from '#emails/templates/digest';
import { findOccupation } from '~/domain/catalogue';
import { berlinDate } from '~/domain/reminders/berlin-time';
import { byUrgencyOfLine } from '~/domain/reminders/digest-order';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import { storedPlan } from '~/queries/cases/stored-plan.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import {
  loadReminders,
  planReader,
  whyNotWanted,
  type LoadedReminder,
} from '~/queries/reminders/loaded-reminders.server';

import { digestLineOf } from './digest-line.server';
import { dropLine } from './drop-line.server';

type ComposeContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>;

/** More lines than anybody reads; the list of today has the rest. */
const MOST_LINES = 100;

/** As much of a mail as its text needs. */
export interface DigestMail {
  readonly id: string;
  readonly personId: string | null;
  readonly language: string;
  readonly claimToken: string;
}

/**
 * Puts a digest together from the rows as they stand when it is sent: what was done meanwhile, or belongs to an
 * organisation that the person has left, is taken out first and its reminder superseded. The mail is held under a row
 * lock meanwhile; a line that comes later takes it back from the worker.
 *
 * @returns null if nothing is left to say
 */
export async function composeDigest(context: ComposeContext, mail: DigestMail): Promise<DigestProps | null> {
  const { personId } = mail;
  if (personId === null) return null;
  const language: Language = isLanguage(mail.language) ? mail.language : DEFAULT_LANGUAGE;
  const directory = await directoryOf(context);
  return context.database.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM outgoing_mail WHERE id = ${mail.id} FOR UPDATE`;
    const items = await transaction.digestItem.findMany({
      where: { mailId: mail.id, personId },
      select: { organisationId: true, reminderId: true, because: true },
    });
    const memberships = await transaction.membership.findMany({
      where: { personId, organisationId: { in: [...new Set(items.map((item) => item.organisationId))] } },
      orderBy: { createdAt: 'asc' },
      select: { organisation: { select: { id: true, name: true, slug: true } } },
    });
    const here = new Set(memberships.map(({ organisation }) => organisation.id));
    for (const item of items.filter(({ organisationId }) => !here.has(organisationId)))
      await dropLine(transaction, context, mail.id, item, personId, 'access-ended');

    const planTexts = planReader(directory);
    const organisations: DigestProps['organisations'] = [];
    for (const { organisation } of memberships) {
      const own = items.filter(({ organisationId }) => organisationId === organisation.id);
      const ids = own.map(({ reminderId }) => reminderId);
      const wanted: LoadedReminder[] = [];
      for (const reminder of await loadReminders(transaction, organisation.id, ids)) {
        const whyNot = whyNotWanted(reminder);
        if (whyNot === null) wanted.push(reminder);
        else
          await dropLine(transaction, context, mail.id, itemOf(organisation.id, reminder), personId, whyNot);
      }
      const base = `${context.environment.BASE_URL}/o/${organisation.slug}`;
      const cases = casesOf(wanted, base, (reminder) => {
        const plan = planTexts(reminder, language);
        return { role: roleOf(reminder, language), line: digestLineOf(reminder, plan, base) };
      });
      if (cases.length > 0) organisations.push({ name: organisation.name, todayUrl: base, cases });
    }
    return organisations.length === 0
      ? null
      : {
          ...shortened(organisations),
          on: berlinDate(context.clock.now()),
          mailsUrl: `${context.environment.BASE_URL}/account/mails`,
          settingsUrl: `${context.environment.BASE_URL}/account/notifications`,
          isDeputy: items.some(({ because }) => because === 'deputy'),
        };
  });
}

function itemOf(organisationId: string, { id }: LoadedReminder) {
  return { organisationId, reminderId: id };
}

type CaseLines = DigestProps['organisations'][number]['cases'][number];

/** By case, the most pressing first. */
function casesOf(
  reminders: readonly LoadedReminder[],
  base: string,
  wordsOf: (reminder: LoadedReminder) => { role: string | null; line: DigestLine },
): CaseLines[] {
  const byCase = new Map<string, CaseLines>();
  for (const reminder of reminders) {
    const { role, line } = wordsOf(reminder);
    const found = byCase.get(reminder.caseId);
    if (found === undefined) {
      const url = `${base}/cases/${reminder.caseId}`;
      byCase.set(reminder.caseId, { number: reminder.case.number, role, url, lines: [line] });
    } else found.lines.push(line);
  }
  const cases = [...byCase.values()];
  for (const { lines } of cases) lines.sort(byUrgencyOfLine);
  return cases.sort((left, right) => {
    const [first, second] = [left.lines[0], right.lines[0]];
    return first === undefined || second === undefined ? 0 : byUrgencyOfLine(first, second);
  });
}

/** The first hundred lines, and how many there are besides. */
function shortened(all: DigestProps['organisations']): Pick<DigestProps, 'organisations' | 'more'> {
  let room = MOST_LINES;
  let more = 0;
  const organisations = all.map((organisation) => ({
    ...organisation,
    cases: organisation.cases.flatMap((one) => {
      const lines = one.lines.slice(0, room);
      room -= lines.length;
      more += one.lines.length - lines.length;
      return lines.length === 0 ? [] : [{ ...one, lines }];
    }),
  }));
  return { organisations: organisations.filter(({ cases }) => cases.length > 0), more };
}

/** The occupation of the case; never the name that HR gave it. */
function roleOf({ case: { plans } }: LoadedReminder, language: Language): string | null {
  const [row] = plans;
  const id = row === undefined ? undefined : storedPlan(row).request.position?.occupationId;
  return (id === undefined ? null : findOccupation(id))?.name[language] ?? null;
}
