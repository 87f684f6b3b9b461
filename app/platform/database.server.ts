import { PrismaPg } from '@prisma/adapter-pg';

import { PrismaClient } from '#prisma/generated/client';

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

/** Makes a client. It connects with the first query, not here. */
export function createDatabase(url: string, poolSize: number): DatabaseConnection {
  const adapter = new PrismaPg({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  const client = new PrismaClient({ adapter });
  return { client, close: () => client.$disconnect() };
}
