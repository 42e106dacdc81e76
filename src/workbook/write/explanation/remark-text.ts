import type { Say } from "../../../core/say";
import type { Opmerking, Uitkomst } from "../../../core/uitkomst";

/** A whole sentence about what the allocation rule wants said. */
export function remarkText(opmerking: Opmerking, { restant }: Pick<Uitkomst, "restant">, say: Say): string {
  return say(`remark.${opmerking}`, { restant: { cents: restant } });
}
