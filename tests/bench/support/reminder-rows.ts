import { anOrganisationWithMember } from '#tests/support/builders';
import { recordingQueue, testEnvironment } from '#tests/support/context';
import { anActiveCase, remindersFor } from '#tests/support/reminder-builders';
import { memoryStorage } from '#tests/support/storage';
import { systemClock } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';
import type { Database } from '~/platform/database.server';
import { timeOrderedIds } from '~/platform/ids.server';
import { createLog } from '~/platform/log.server';

/** A context with the machine's clock, as the worker has it. */
export function benchContext(database: Database): AppContext {
  const clock = systemClock();
  return {
    environment: testEnvironment(),
    clock,
    ids: timeOrderedIds(clock),
    log: createLog('bench', 'silent'),
    database,
    queue: recordingQueue(),
    storage: memoryStorage(),
  };
}

/** An organisation with one member who wants each reminder at once, and a case of so many steps, each with one that is due. */
export async function aCaseWithReminders(context: AppContext, count: number): Promise<void> {
  const { organisation, person } = await anOrganisationWithMember(context);
  await context.database.memberMailSetting.create({
    data: {
      organisationId: organisation.id,
      personId: person.id,
      mode: 'at-once',
      updatedAt: context.clock.now(),
    },
  });
  const steps = Array.from({ length: count }, () => ({}));
  await remindersFor(context, await anActiveCase(context, { organisation, person, steps }));
}
