import type { Herindeling, Register, RegisterGemeente } from "../core/gemeenten/register";
import { aliassen } from "./aliassen";
import { gemeenten, type GemeenteTuple } from "./gemeenten";
import { herindelingen, type HerindelingTuple } from "./herindelingen";
import { normen } from "./normen";

/** Year of the first count in a municipality's tuple. */
const firstYear = 2016;

/**
 * The municipalities of 2016-2019 and the changes between them.
 *
 * @source CBS StatLine 83287NED, 83553NED, 83859NED and 84378NED (CC BY 4.0); shares of splits: VNG Realisatie.
 */
export const register: Register = {
  gemeenten: gemeenten.map(toGemeente),
  herindelingen: herindelingen.map(toHerindeling),
  aliassen,
  normen,
  bron: "CBS StatLine 83287NED, 83553NED, 83859NED, 84378NED (CC BY 4.0); VNG Realisatie (grenswijzigingen)",
};

function toGemeente([code, naam, provincie, jeugdregio, ...counts]: GemeenteTuple): RegisterGemeente {
  const inwoners: Record<number, number> = {};
  counts.forEach((count, index) => {
    if (count !== null) inwoners[firstYear + index] = count;
  });
  return { code, naam, provincie, jeugdregio, inwoners };
}

function toHerindeling([ingangsdatum, oudeCode, nieuweCode, soort, aandeel]: HerindelingTuple): Herindeling {
  return { ingangsdatum, oudeCode, nieuweCode, soort, aandeel };
}
