import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { answerBlock, type AnsweredBlock, type Block } from './answer';

/** Long enough to be worth threads: each costs about half a second of a core before it answers. */
const LINES_BEFORE_THREADS = 1_000;
const BLOCKS_AHEAD_OF_EACH = 2;

/**
 * Answers blocks on all cores and gives them back in order. The first blocks are answered on the spot; when the
 * batch turns out long, threads start beside that and take over once all are ready. Only a handful of blocks are
 * held at a time, so memory does not grow with the batch.
 */
export class BlockPool {
  private readonly size = availableParallelism();
  private readonly workers: Worker[] = [];
  private readonly busy: Promise<unknown>[] = [];
  private readonly ahead: Promise<AnsweredBlock>[] = [];
  private areReady = false;
  private failure: Error | null = null;
  private turn = 0;

  /** Takes a block; gives an earlier one that is ready to be written, or null. */
  async take(block: Block): Promise<AnsweredBlock | null> {
    if (this.failure !== null) throw this.failure;
    if (block.firstLine > LINES_BEFORE_THREADS && this.size > 1 && this.workers.length === 0) this.start();
    if (!this.areReady) {
      // Lets the threads' messages in between two blocks.
      await new Promise(setImmediate);
      return answerBlock(block);
    }
    this.ahead.push(this.hand(block));
    return this.ahead.length > this.size * BLOCKS_AHEAD_OF_EACH ? this.next() : null;
  }

  /** The earliest block not given back yet, or null at the end. */
  async next(): Promise<AnsweredBlock | null> {
    return (await this.ahead.shift()) ?? null;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private start(): void {
    for (let index = 0; index < this.size; index += 1) {
      this.workers.push(new Worker(new URL('./block-worker.mjs', import.meta.url)));
    }
    Promise.all(this.workers.map((worker) => once(worker, 'message'))).then(
      () => (this.areReady = true),
      (error: unknown) =>
        (this.failure = error instanceof Error ? error : new Error('a thread did not start')),
    );
  }

  private hand(block: Block): Promise<AnsweredBlock> {
    const index = this.turn % this.size;
    const worker = this.workers[index];
    this.turn += 1;
    if (worker === undefined) return Promise.resolve(answerBlock(block));
    const answered = (this.busy[index] ?? Promise.resolve()).then(async () => {
      worker.postMessage(block);
      const [message] = (await once(worker, 'message')) as [AnsweredBlock];
      return message;
    });
    this.busy[index] = answered;
    return answered;
  }
}
