/** @returns The code that the operating system gave ("ENOENT", "ENOSPC"), or null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : null;
}

/** @returns Whether the system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(systemErrorCode(error) ?? "");
}
