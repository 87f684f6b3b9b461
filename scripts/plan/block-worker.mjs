/**
 * Worker thread of a batch. Threads do not inherit the TypeScript loader, so this one registers it before it
 * imports the code that answers.
 */
import { parentPort } from 'node:worker_threads';

import { register } from 'tsx/esm/api';

register();
const { answerBlock } = await import('./answer.ts');

parentPort?.on('message', (block) => {
  const answered = answerBlock(block);
  parentPort?.postMessage(answered, [answered.output.buffer]);
});

parentPort?.postMessage('ready');
