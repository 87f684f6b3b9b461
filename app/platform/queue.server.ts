/**
 * The queue as the rest of the code sees it: a way to wake the worker for a row that the database already holds.
 * Losing it loses speed, never work, because the worker's sweep finds the same rows.
 */
export interface Queue {
  /**
   * Wakes the worker. Never throws: a queue that is down is logged and the sweep does the work later.
   *
   * @param name name of the job in `jobs/catalogue`
   * @param payload ids only, with the organisation; never personal data
   */
  wake(name: string, payload: Record<string, string | null>): Promise<void>;
  /** Whether the queue's store answers now. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
