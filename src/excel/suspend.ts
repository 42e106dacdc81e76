/** Holds calculation and screen until the next sync; Excel itself lets go of them, also when the work fails. */
export function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
