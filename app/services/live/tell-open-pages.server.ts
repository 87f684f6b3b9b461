import type { Database, Transaction } from '~/platform/database.server';
import { LIVE_CHANNEL, type LiveNews } from '~/platform/live-news';

/**
 * Tells the open pages of all web processes. Inside a transaction the news go out with its commit, or not at all. It
 * goes through PostgreSQL with either backend of the queue; a page that missed them is right again after a reload.
 */
export async function tellOpenPages(database: Database | Transaction, news: LiveNews): Promise<void> {
  await database.$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(news)})`;
}
