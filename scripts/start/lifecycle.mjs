// @ts-check
// Plain JavaScript, Node built-ins only: it guards the start from its first moment on.

/** Thrown inside the start when it is asked to stop half-way; nothing went wrong. */
export class Stopped extends Error {
  constructor() {
    super('The start was interrupted.');
    this.name = 'Stopped';
  }
}

/** npm passes Ctrl-C on although the terminal already delivered it; only a later one means "now". */
const SECOND_SIGNAL_AFTER_MS = 2_000;

/**
 * Everything that was started is closed in reverse order, exactly once, however the end comes: a signal in the
 * middle of the start, a step that fails, Ctrl-C after hours.
 * @param {object} options
 * @param {(text: string) => void} options.say
 * @param {(code: number) => void} [options.exit]
 */
export function createLifecycle({ say, exit = (code) => process.exit(code) }) {
  const controller = new AbortController();
  /** @type {(() => Promise<void>)[]} */
  const closers = [];
  /** @type {Set<Promise<unknown>>} */
  const pending = new Set();
  let stoppedAt = 0;

  /**
   * Starts something that must be closed later. When the end comes while it is starting, it is closed as soon as
   * it has started.
   * @template Resource
   * @param {() => Promise<Resource>} start
   * @param {(resource: Resource) => Promise<void>} close
   * @returns {Promise<Resource>}
   */
  async function acquire(start, close) {
    if (controller.signal.aborted) throw new Stopped();
    const starting = start();
    pending.add(starting);
    try {
      const resource = await starting;
      closers.push(() => close(resource));
      if (controller.signal.aborted) throw new Stopped();
      return resource;
    } finally {
      pending.delete(starting);
    }
  }

  /**
   * Closes everything and ends the process.
   * @param {number} code
   */
  async function stop(code) {
    if (controller.signal.aborted) return;
    stoppedAt = Date.now();
    controller.abort(new Stopped());
    while (pending.size > 0) await Promise.allSettled([...pending]);
    let result = code;
    for (let close = closers.pop(); close; close = closers.pop()) {
      try {
        await close();
      } catch (error) {
        say(`Closing failed: ${error instanceof Error ? error.message : String(error)}`);
        result = 1;
      }
    }
    exit(result);
  }

  function listen() {
    process.on('uncaughtException', fail);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        if (!controller.signal.aborted) {
          say('Stopping …');
          void stop(0);
        } else if (Date.now() - stoppedAt > SECOND_SIGNAL_AFTER_MS) {
          // The guardians notice that we are gone and end what is left.
          say('Stopping at once.');
          exit(1);
        }
      });
    }
  }

  /** @param {unknown} error */
  function fail(error) {
    say(`Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    void stop(1);
  }

  return {
    signal: controller.signal,
    acquire,
    stop,
    listen,
    /** Ends the start at this point if it was asked to stop. */
    check() {
      if (controller.signal.aborted) throw new Stopped();
    },
  };
}

/** @typedef {ReturnType<typeof createLifecycle>} Lifecycle */
