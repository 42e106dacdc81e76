import { gedragenBron, gemeentefondsId } from "../../core/funding/uitname";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";

/** What the source is called that all municipalities carry together. */
export function carriedName({ bronnen, governance }: Pick<Uitkomst, "bronnen" | "governance">): string {
  return bronnen.find(({ id }) => id === gedragenBron(governance))?.naam ?? gemeentefondsId;
}
