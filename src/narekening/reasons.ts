import { besluitenTegenUitkering } from "../core/funding/verwerping";
import { reasonText } from "../explanation/rule-text";
import { cleanText } from "../sheets/parts/cells";
import { block, type Block, type References } from "./block";
import { closingNames } from "./closing-search";
import type { NarekeningContext } from "./context";
import { eisKey, regelsOf, voldoetKey } from "./columns/criteria-columns";
import { grondslagKey } from "./columns/grondslag-columns";
import { awardKey } from "./rules/rule-steps";
import { tariffNamesOf } from "./tariff";

const textKey = "reden:tekst";

/** Rule ids of reasons that arise after the criteria: the brackets, the minimum, the pot or rounding leave nothing. */
const afterwards = ["grondslag", "minimumbedrag", "pot", "afronden"] as const;
/** The one that takes their place when a rejected decision puts the whole fund off. */
const rejection = "verwerping";

/** Every reason for which a municipality can be refused, with its sentence. */
export function reasonBlock(context: NarekeningContext): Block {
  const { say, uitkomst } = context;
  return block(
    say("narekening.lijst.redenen"),
    [...regelsOf(context), ...(isRejected(context) ? [rejection] : afterwards)],
    [
      {
        key: "reden:regel",
        header: say("narekening.reden.regel"),
        style: "tekst",
        cell: (regel) => ({ value: regel }),
      },
      {
        key: textKey,
        header: say("narekening.reden.tekst"),
        style: "tekst",
        cell: (regel) => ({ value: cleanText(reasonText(regel, uitkomst, say)) }),
      },
    ],
  );
}

/** The sentences of all reasons that hold, in the order of the criteria; empty when there is none. */
export function reasonsFormula(context: NarekeningContext, refs: References): string {
  const regels = regelsOf(context);
  const sentence = (index: number): string => `"; "&${refs.at(textKey, index)}`;
  const failed = regels.map((regel, index) => `IF(${refs.here(eisKey(regel))}=0,${sentence(index)},"")`);
  const empty = `AND(${refs.here(voldoetKey)}=1,${refs.here("toekenning")}=0)`;
  const joined = (later: string): string => `MID(${[...failed, `IF(${empty},${later},"")`].join("&")},3,5000)`;
  if (isRejected(context)) return joined(sentence(regels.length));
  const [grondslag, minimum, pot, afronden] = afterwards.map((_, index) => sentence(regels.length + index));
  const tariff = tariffNamesOf(context.uitkomst.criteria);
  const start = tariff.fixed[0]?.vanaf ?? closingNames.value;
  const reached = `ROUND(${refs.here("inAanmerking")}-${start}*${refs.here("inwoners")},6)>0`;
  const nothing = tariff.hasMinimum
    ? `IF(AND(minimumbedrag>0,${reached}),${minimum ?? ""},${grondslag ?? ""})`
    : grondslag;
  const left = `IF(ROUND(${refs.here(awardKey)},9)=0,${pot ?? ""},${afronden ?? ""})`;
  return joined(`IF(ROUND(${refs.here(grondslagKey)},6)=0,${nothing ?? ""},${left})`);
}

function isRejected({ uitkomst }: NarekeningContext): boolean {
  return besluitenTegenUitkering(uitkomst.governance).length > 0;
}
