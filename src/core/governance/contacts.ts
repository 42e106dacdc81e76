import type { Gemeente } from "../gemeenten/gemeente";
import { isPerson, mayShareAPerson } from "./same-person";

/** @returns Whether somebody may be whom a municipality applied by, or whom to ask about its application. */
export function mayBeContactOf(wie: string, { aanvraag }: Pick<Gemeente, "aanvraag">): boolean {
  return (aanvraag?.vermeld ?? []).some(
    ({ soort, waarde }) =>
      (soort === "contact" || soort === "aanvrager") && isPerson(waarde) && mayShareAPerson(wie, waarde),
  );
}
