import { takeFromLimit, type RateRule } from '~/auth/rate-limit.server';
import { reportText, type ReportField } from '~/domain/directory/report';
import type { AppContext } from '~/platform/context.server';

const HOUR_SECONDS = 60 * 60;

/** Reports from one network address: an office that checks a list of services may send some. */
const PER_ADDRESS: RateRule = { windowSeconds: HOUR_SECONDS, max: 20 };
/** Reports about one service, from wherever: more than that tell nothing new. */
const PER_SERVICE: RateRule = { windowSeconds: 24 * HOUR_SECONDS, max: 30 };

export interface ReportErrorInput {
  readonly serviceId: string;
  readonly fields: readonly ReportField[];
  readonly text: string | null;
  /** What stood in the field that no person sees. */
  readonly trap: string | null;
  /** Network address, for the limit; kept as a pseudonym only. */
  readonly clientAddress: string;
}

export type ReportErrorOutcome =
  { readonly outcome: 'reported' } | { readonly outcome: 'too-many'; readonly retryAfterSeconds: number };

/**
 * Notes what a visitor reports about a service; the operator finds it among the open reports. Nothing about the visitor
 * is kept. A filled trap is thanked for and forgotten.
 */
export async function reportError(app: AppContext, input: ReportErrorInput): Promise<ReportErrorOutcome> {
  if (input.trap !== null) return { outcome: 'reported' };
  const subjects = [
    { subject: `service-report:address:${input.clientAddress}`, rule: PER_ADDRESS },
    { subject: `service-report:service:${input.serviceId}`, rule: PER_SERVICE },
  ];
  for (const { subject, rule } of subjects) {
    const decision = await takeFromLimit(app, subject, rule);
    if (!decision.allowed) return { outcome: 'too-many', retryAfterSeconds: decision.retryAfterSeconds };
  }
  await app.database.serviceReport.create({
    data: {
      id: app.ids.next(),
      serviceId: input.serviceId,
      source: 'visitor',
      text: reportText(input.fields, input.text),
      createdAt: app.clock.now(),
    },
  });
  return { outcome: 'reported' };
}
