const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Has something done when the process is interrupted (Ctrl+C) or asked to end, before it does.
 *
 * @returns Ends the watch.
 */
export function onInterruption(undo: () => void): () => void {
  const stops = Object.entries(signals).map(([signal, exitCode]) => {
    const stop = (): void => {
      undo();
      process.exit(exitCode);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
