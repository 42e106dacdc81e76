import { usedMembers } from "./used-members";
import { compareVersions } from "./versions";

/**
 * Lists the requirement sets that sources need, from the documentation of every member of Office.js that they name.
 *
 * @param files - Paths of TypeScript files.
 * @returns Highest version by set ("ExcelApi" -> "1.9").
 */
export function usedRequirementSets(files: readonly string[]): ReadonlyMap<string, string> {
  const highest = new Map<string, string>();
  for (const { set, version } of usedMembers(files)) {
    if (compareVersions(version, highest.get(set) ?? "0") > 0) highest.set(set, version);
  }
  return highest;
}
