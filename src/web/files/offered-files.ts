/** What the page offers to open, as the ends of file names. */
export const offeredExtensions = [".xlsx", ".xlsm", ".csv", ".txt"] as const;

/**
 * Whether the page offers to open a file of this name. Nearly any text could be read as columns: the name is how the user
 * says that it is meant so.
 */
export function isOffered(name: string): boolean {
  return offeredExtensions.some((extension) => name.toLowerCase().endsWith(extension));
}
