import { PrismaClient } from '#prisma/generated/client';

import { SerialTransactionsPg } from './serial-transactions.server';

/** The database, or a transaction on it: what queries and services take, so that they work inside both. */
export type Database = PrismaClient;
export type Transaction = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use'
>;

export interface DatabaseConnection {
  client: PrismaClient;
  /** Ends all connections of the pool; queries under way are finished first. */
  close(): Promise<void>;
}

/** How long a query waits for a free connection or a server that does not answer before it fails. */
const CONNECT_TIMEOUT_MS = 5_000;
/**
 * A process that is stopped in the middle of a transaction (a machine that sleeps, a debugger) would keep its rows from
 * everybody for as long. After this time the database ends the transaction.
 */
const IDLE_IN_TRANSACTION_MS = 20_000;

/** Makes a client. It connects with the first query, not here. */
export function createDatabase(url: string, poolSize: number): DatabaseConnection {
  const adapter = new SerialTransactionsPg({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  });
  const client = new PrismaClient({ adapter });
  return { client, close: () => client.$disconnect() };
}
