import { placeOfAcceptance } from "../../findings/aanvaarding";
import { isInDoubt, subjectOf, type Finding, type FindingSubject } from "../../findings/finding";
import { closed, open, type GateContext, type OpenPoorten, type PoortId } from "./gate-context";

const poortOf = {
  omvang: "omvang-niet-aanvaard",
  teken: "teken-niet-aanvaard",
  eenheid: "eenheid-niet-aanvaard",
  inwoners: "inwoners-niet-aanvaard",
  aard: "aard-niet-aanvaard",
  lezing: "lezing-niet-aanvaard",
  aanvraag: "aanvraag-niet-aanvaard",
  correctie: "correctie-niet-aanvaard",
} as const satisfies Record<FindingSubject, PoortId>;

/** No figure is in doubt, unless a person looked at it and said why it is right. */
export function openDoubts({ bevindingen, governance }: GateContext): OpenPoorten {
  const { definitieveCijfersVereist } = governance.regels;
  // then nobody can accept them away, and another gate names them
  const doubts = bevindingen.filter(
    (found) => isInDoubt(found) && !(definitieveCijfersVereist && found.code === "provisional-figures"),
  );
  return Object.entries(poortOf).flatMap(([subject, id]) => {
    const found: readonly Finding[] = doubts.filter(({ code }) => subjectOf(code) === subject);
    const [first] = found;
    if (first === undefined) return closed;
    const plaats = placeOfAcceptance(first.place);
    return open(id, {
      aantal: found.length,
      code: first.code,
      heeftPlaats: plaats === null ? "nee" : "ja",
      plaats: plaats ?? "",
    });
  });
}
