import type { Ondertekening } from "../run/verdeling-run";

/** Nobody signed: the outcome is a concept. */
export const unsigned: Ondertekening = { opsteller: null, toetser: null };

/** Who prepared and who reviewed an outcome, as typed. */
export function signersOf({
  opsteller,
  toetser,
}: {
  readonly opsteller?: string;
  readonly toetser?: string;
}): Ondertekening {
  return { opsteller: opsteller ?? null, toetser: toetser ?? null };
}
