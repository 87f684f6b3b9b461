import { describe, expect, it } from 'vitest';

import { createLifecycle, Stopped } from '#scripts/start/lifecycle.mjs';

function aLifecycle() {
  const events: string[] = [];
  const lifecycle = createLifecycle({
    say: (text) => void events.push(text),
    exit: (code) => void events.push(`exit ${code}`),
  });
  const acquire = (name: string) =>
    lifecycle.acquire(
      () => Promise.resolve(name),
      (resource) => {
        events.push(`close ${resource}`);
        return Promise.resolve();
      },
    );
  return { lifecycle, acquire, events };
}

describe('the lifecycle of a start', () => {
  it('closes in reverse order, once, and ends with the code', async () => {
    const { lifecycle, acquire, events } = aLifecycle();
    await acquire('database');
    await acquire('web');
    await Promise.all([lifecycle.stop(0), lifecycle.stop(1)]);
    expect(events).toEqual(['close web', 'close database', 'exit 0']);
  });

  it('closes what was still starting when the end came, and starts nothing more', async () => {
    const { lifecycle, acquire, events } = aLifecycle();
    let finishStart: () => void = () => undefined;
    const starting = lifecycle.acquire(
      () => new Promise<void>((resolve) => (finishStart = resolve)),
      () => {
        events.push('close late one');
        return Promise.resolve();
      },
    );
    const stopping = lifecycle.stop(0);
    finishStart();
    await expect(starting).rejects.toBeInstanceOf(Stopped);
    await stopping;
    expect(events).toEqual(['close late one', 'exit 0']);
    await expect(acquire('web')).rejects.toBeInstanceOf(Stopped);
  });

  it('closes the rest when closing one fails, and does not end with 0', async () => {
    const { lifecycle, acquire, events } = aLifecycle();
    await acquire('database');
    await lifecycle.acquire(
      () => Promise.resolve(),
      () => Promise.reject(new Error('stuck')),
    );
    await lifecycle.stop(0);
    expect(events).toEqual(['Closing failed: stuck', 'close database', 'exit 1']);
  });
});
