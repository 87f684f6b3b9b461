import { PrismaPg } from '@prisma/adapter-pg';

/**
 * The driver adapter with one thing put right: reads of several relations inside a transaction were handed to its one
 * connection side by side. The driver would queue them itself, warns of it today, and refuses it from pg 9 on.
 */
export class SerialTransactionsPg extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => {
      const transaction = await start(isolationLevel);
      const inTurn = oneAfterTheOther();
      const queryRaw = transaction.queryRaw.bind(transaction);
      const executeRaw = transaction.executeRaw.bind(transaction);
      transaction.queryRaw = (query) => inTurn(() => queryRaw(query));
      transaction.executeRaw = (query) => inTurn(() => executeRaw(query));
      return transaction;
    };
    return adapter;
  }
}

/** Starts each piece of work when the one before has ended, whether well or not. */
function oneAfterTheOther(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
