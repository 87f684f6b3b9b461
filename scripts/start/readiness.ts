import { setTimeout as delay } from 'node:timers/promises';

const TIMEOUT_MS = 60_000;
const POLL_MS = 100;

/**
 * Waits until the address answers 200.
 * @throws after a minute with the last answer, or at once when the start is interrupted.
 */
export async function waitUntilReady(address: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    const answer = await ask(address);
    if (answer === 'ready') return;
    if (Date.now() > deadline)
      throw new Error(`Web did not become ready within a minute. ${address} said: ${answer}`);
    await delay(POLL_MS, undefined, { signal });
  }
}

async function ask(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    const text = await response.text();
    return response.status === 200 ? 'ready' : `${response.status} ${text.slice(0, 500)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
