import { Worker } from 'node:worker_threads';

import type { Answer, Ask, Baseline, FilePlan, WorkerInput } from './messages';

/** Wrong code may never come to an end; its thread is ended and the next mutant gets a new one. */
export class TestThread {
  private worker: Worker | null = null;

  constructor(private readonly input: WorkerInput) {}

  async baseline(): Promise<Baseline> {
    const answer = await this.ask({ kind: 'baseline' }, null);
    if (answer?.kind !== 'baseline') throw new Error('the tests gave no baseline');
    return answer;
  }

  /** The first test that notices the mutant; `timeout` after `limitMs`; null where none does. */
  async killer(mutant: number, plan: readonly FilePlan[], limitMs: number): Promise<string | null> {
    const answer = await this.ask({ kind: 'mutant', mutant, plan }, limitMs);
    if (answer === null) return 'timeout';
    return answer.kind === 'mutant' ? answer.killedBy : null;
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private async ask(ask: Ask, limitMs: number | null): Promise<Answer | null> {
    const worker = this.worker ?? (await this.start());
    worker.postMessage(ask);
    const answer = await nextAnswer(worker, limitMs);
    if (answer === null) await this.close();
    return answer;
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: this.input });
    this.worker = worker;
    await nextAnswer(worker, null);
    return worker;
  }
}

function nextAnswer(worker: Worker, limitMs: number | null): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const timer = limitMs === null ? undefined : setTimeout(() => finish(() => resolve(null)), limitMs);
    const onMessage = (answer: Answer) => finish(() => resolve(answer));
    const onError = (error: unknown) =>
      finish(() => reject(error instanceof Error ? error : new Error('the thread of the tests failed')));
    const onExit = () => finish(() => reject(new Error('the thread of the tests ended')));
    function finish(act: () => void): void {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
