/** Signals that ask a process to end, with the number that its exit code is made of (128 and the number). */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Sees to it that `cleanUp` runs when the process ends early: by Ctrl-C, by another signal that asks it to end, or by
 * a fault. Returns what calls it off. A kill cannot be caught; the next build clears up after one.
 */
export function cleanUpOnExit(cleanUp: () => void): () => void {
  const handlers = Object.entries(signals).map(([signal, number]) => {
    const handler = () => {
      process.stderr.write("Stopped; the last good site is untouched.\n");
      process.exit(128 + number);
    };
    process.once(signal, handler);
    return () => process.off(signal, handler);
  });
  process.once("exit", cleanUp);
  return () => {
    process.off("exit", cleanUp);
    for (const remove of handlers) remove();
  };
}
