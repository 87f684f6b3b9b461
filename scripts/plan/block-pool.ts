import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { answerBlock, type AnsweredBlock, type Block } from './answer';

/** Enough lines to be worth the start of threads, which costs about half a second each. */
const LINES_BEFORE_THREADS = 600;
const BLOCKS_AHEAD_OF_EACH = 2;

/**
 * Answers blocks on all cores and gives them back in order. Few blocks are answered on the spot; threads start
 * when the batch turns out long. At most a handful of blocks are held, so memory does not grow with the batch.
 */
export class BlockPool {
  private readonly workers: Worker[] = [];
  private readonly busy: Promise<unknown>[] = [];
  private readonly ahead: Promise<AnsweredBlock>[] = [];
  private turn = 0;

  /** Takes a block; gives an earlier one that is ready to be written, or null. */
  async take(block: Block): Promise<AnsweredBlock | null> {
    if (block.firstLine <= LINES_BEFORE_THREADS || availableParallelism() < 2) return answerBlock(block);
    this.ahead.push(this.hand(block));
    return this.ahead.length > availableParallelism() * BLOCKS_AHEAD_OF_EACH ? this.next() : null;
  }

  /** The earliest block not given back yet, or null at the end. */
  async next(): Promise<AnsweredBlock | null> {
    return (await this.ahead.shift()) ?? null;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private async hand(block: Block): Promise<AnsweredBlock> {
    const index = this.turn % availableParallelism();
    this.turn += 1;
    const worker = (this.workers[index] ??= new Worker(new URL('./block-worker.mjs', import.meta.url)));
    const before = this.busy[index] ?? Promise.resolve();
    const answered = before.then(async () => {
      worker.postMessage(block);
      const [message] = (await once(worker, 'message')) as [AnsweredBlock];
      return message;
    });
    this.busy[index] = answered;
    return answered;
  }
}
