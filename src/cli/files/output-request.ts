/** What the user asked to have written. */
export interface OutputRequest {
  readonly paths: readonly string[];
  /**
   * Every file that is read: none of them is ever written or removed, by whatever name and not even with --forceer. Names
   * of files that do not exist (a preset) do no harm.
   */
  readonly inputs: readonly string[];
  /** --forceer: files that exist may be replaced. */
  readonly mayReplace: boolean;
}
