import { isFictief, isVoorbeeld, type Gemeente } from "../../gemeenten/gemeente";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

/** The figures are those of real municipalities, and final where that is asked. */
export function openFigures({ governance, gemeenten }: GateContext): OpenPoorten {
  const invented = gemeenten.filter(isFictief).length;
  const examples = gemeenten.filter(({ code }) => isVoorbeeld(code)).length;
  return [
    ...(invented > 0 ? open("cijfers-fictief", { aantal: invented }) : closed),
    ...(examples > 0 ? open("voorbeeldgemeenten", { aantal: examples }) : closed),
    ...(governance.regels.definitieveCijfersVereist
      ? openStatuses(gemeenten.filter(({ zonderCijfers }) => zonderCijfers === undefined))
      : closed),
  ];
}

function openStatuses(gemeenten: readonly Gemeente[]): OpenPoorten {
  const countWith = (status: "voorlopig" | null): number =>
    gemeenten.filter(({ cellen }) => cellen.some((cel) => cel.status === status)).length;
  const provisional = countWith("voorlopig");
  const unknown = countWith(null);
  return [
    ...(provisional > 0 ? open("cijfers-voorlopig", { aantal: provisional }) : closed),
    ...(unknown > 0 ? open("cijfers-status-onbekend", { aantal: unknown }) : closed),
  ];
}
