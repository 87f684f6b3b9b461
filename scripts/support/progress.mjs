// @ts-check
// Plain JavaScript, Node built-ins only: used before the dependencies are installed.

/**
 * Lines with the seconds since the start in front, so that one sees that something happens and what takes long.
 * @param {(line: string) => void} [write]
 */
export function createProgress(write = (line) => process.stdout.write(`${line}\n`)) {
  const start = Date.now();
  // Whoever reads us may go away first (a closed terminal); that must not end us in the middle of stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const seconds = () => ((Date.now() - start) / 1000).toFixed(1);
  return {
    seconds,
    /** @param {string} text */
    step: (text) => write(`[${seconds().padStart(5)} s] ${text}`),
    /** @param {string} text */
    plain: (text) => write(text),
  };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */
