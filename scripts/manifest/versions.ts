/**
 * Compares versions part by part.
 *
 * @returns Below zero when `first` is the lower one.
 * @example compareVersions("1.9", "1.12") is below zero.
 */
export function compareVersions(first: string, second: string): number {
  const left = first.split(".").map(Number);
  const right = second.split(".").map(Number);
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
