import { useEffect, useState } from "react";

/**
 * Something that the first screen can do without, loaded when it is first shown.
 *
 * @param load - The same function at every call.
 * @returns Null until it is there; it may never come, without a connection.
 */
export function useLater<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    let isAwaited = true;
    load().then(
      (arrived) => {
        if (isAwaited) setPart(() => arrived);
      },
      () => undefined,
    );
    return () => {
      isAwaited = false;
    };
  }, [load]);
  return part;
}
