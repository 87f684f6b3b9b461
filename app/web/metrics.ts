import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

import { quantile } from '~/domain/operations/lateness';
import type { AppContext } from '~/platform/context.server';
import { latenessSince } from '~/queries/operations/job-lanes.server';

export interface Metrics {
  countRequest(method: string, status: number, seconds: number): void;
  /** The whole text in Prometheus' format. */
  text(): Promise<string>;
  contentType: string;
}

const LATENESS_WINDOW_MS = 15 * 60_000;
const SECONDS_BUCKETS = [0.005, 0.01, 0.03, 0.06, 0.12, 0.25, 0.5, 1, 2.5, 5];

/** Numbers about this process and about the work that waits. Figures of the work are counted when they are read. */
export function createMetrics(app: AppContext): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of the request to the last of the answer',
    labelNames: ['method', 'status'],
    buckets: SECONDS_BUCKETS,
    registers: [registry],
  });
  const mails = new Gauge({
    name: 'outgoing_mails',
    help: 'Outgoing mails by state',
    labelNames: ['state'],
    registers: [registry],
  });
  const lateness = new Gauge({
    name: 'reminder_lateness_seconds',
    help: 'Age of the oldest reminder that is due and not yet queued; 0 if there is none',
    registers: [registry],
  });

  const laneLateness = new Gauge({
    name: 'lane_lateness_seconds',
    help: 'How long after its moment work of a lane began, within the last quarter of an hour, by quantile',
    labelNames: ['lane', 'quantile'],
    registers: [registry],
  });
  const laneFailures = new Gauge({
    name: 'lane_failures',
    help: 'Tries of jobs that failed within the last quarter of an hour',
    labelNames: ['lane'],
    registers: [registry],
  });

  /** What the workers wrote down; they add up here. */
  async function measureLanes(): Promise<void> {
    const since = new Date(app.clock.now().getTime() - LATENESS_WINDOW_MS);
    const lanes = await latenessSince(app.database, since);
    laneLateness.reset();
    laneFailures.reset();
    for (const [lane, { buckets, failed }] of lanes) {
      laneFailures.set({ lane }, failed);
      for (const q of [0.5, 0.99]) {
        const value = quantile(buckets, q);
        if (value !== null) laneLateness.set({ lane, quantile: String(q) }, value.ms / 1_000);
      }
    }
  }

  /** Two counts over indexed columns; when the database is away, the figures of the process still appear. */
  async function measureWork(): Promise<void> {
    const [states, oldest] = await Promise.all([
      app.database.outgoingMail.groupBy({ by: ['status'], where: { status: { not: 'sent' } }, _count: true }),
      app.database.reminder.findFirst({
        where: { status: 'planned', remindAt: { lte: app.clock.now() } },
        orderBy: { remindAt: 'asc' },
        select: { remindAt: true },
      }),
    ]);
    mails.reset();
    for (const state of states) mails.set({ state: state.status }, state._count);
    lateness.set(oldest ? (app.clock.now().getTime() - oldest.remindAt.getTime()) / 1_000 : 0);
  }

  return {
    contentType: registry.contentType,
    countRequest: (method, status, seconds) => requests.observe({ method, status: String(status) }, seconds),
    async text() {
      await Promise.all([measureWork(), measureLanes()]).catch((error: unknown) =>
        app.log.warn({ err: error }, 'figures of the work are missing'),
      );
      return registry.metrics();
    },
  };
}
