import { columnOfDay } from '~/domain/cases/day-column';
import type { ServiceTopic } from '~/domain/directory/vocabulary';
import { clocksOf, duePlan, type DueAction, type Urgency } from '~/domain/enquiries';

import { changeEnquiry, type EnquiryChange } from './change-enquiry.server';
import type { EnquiryContext } from './enquiry-context.server';
import { holderName, mailAskers } from './mail-askers.server';
import { mailHolder } from './mail-holder.server';
import { mailService } from './mail-service.server';
import { routeNow, SYSTEM } from './route-now.server';

/** More than can be due at once; an enquiry that wants more is looked at again with the next sweep. */
const MOST_ROUNDS = 5;

/**
 * Does what time has brought about for one enquiry: offers it, nudges, tells lead and asker, asks the next holder, ends
 * what nobody went on with. Twice at once does it once: the second finds the events of the first.
 */
export async function careForEnquiry(app: EnquiryContext, enquiryId: string): Promise<void> {
  await changeEnquiry(app, { enquiryId, as: 'system' }, async (change) => {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const actions = await dueNow(change);
      if (actions.length === 0) return;
      for (const action of actions) await perform(change, action);
    }
  });
}

async function dueNow(change: EnquiryChange): Promise<readonly DueAction[]> {
  const { app, row, events, state } = change;
  const asOf = app.clock.now().getTime();
  const policy = await change.policy();
  const subject = { topic: row.topic as ServiceTopic, urgency: row.urgency as Urgency };
  return duePlan({ state, events, clocks: clocksOf(events, policy, subject, asOf), policy, asOf }).actions;
}

async function perform(change: EnquiryChange, action: DueAction): Promise<void> {
  switch (action.kind) {
    case 'route':
      return routeNow(change);
    case 'nudge':
      await change.happen({ kind: 'nudged', clock: action.clock, since: action.since }, SYSTEM);
      return mailHolder(change, { cause: 'half' });
    case 'escalate': {
      await change.happen({ kind: 'escalated', clock: action.clock, since: action.since }, SYSTEM);
      // A service outside is reminded of an answer; when the whole is done, nobody promised for it.
      if (change.state.holder?.kind !== 'service' || action.clock !== 'solution')
        await mailHolder(change, { cause: 'due' });
      // The asker waits for the answer; how long the rest takes is between desk and lead.
      if (action.clock === 'first-answer')
        await mailAskers(change, { template: 'enquiry-moved-on', cause: 'late', before: null });
      return;
    }
    case 'move-on': {
      const before = await holderName(change);
      const { holder } = change.state;
      if (action.cause === 'not-accepted') await countMissed(change);
      await change.happen({ kind: 'moved-on', cause: action.cause }, SYSTEM);
      if (holder?.kind === 'service') await mailService(change, holder.id, { cause: 'over' });
      await routeNow(change);
      return mailAskers(change, { template: 'enquiry-moved-on', cause: 'moved-on', before });
    }
    case 'resume':
      await change.happen({ kind: 'resumed' }, SYSTEM);
      return;
    case 'close':
      await change.happen({ kind: 'closed', outcome: 'solved' }, SYSTEM);
      return;
  }
}

/** Several in a row, and the desk is asked last until somebody there looks again. */
async function countMissed({ transaction, app, state }: EnquiryChange): Promise<void> {
  if (state.holder?.kind !== 'desk') return;
  await transaction.deskProfile.updateMany({
    where: { organisationId: state.holder.id },
    data: { missedInARow: { increment: 1 }, lastMissedOn: columnOfDay(app.clock.today()) },
  });
}
