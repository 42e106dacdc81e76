/**
 * How many random cases a property gets: as many as asked in an ordinary run, fewer where the same properties run
 * thousands of times over (mutation testing sets PROPERTY_RUNS_DIVISOR).
 */
export function propertyRuns(wanted: number): number {
  return Math.max(15, Math.round(wanted / Number(process.env["PROPERTY_RUNS_DIVISOR"] ?? "1")));
}
