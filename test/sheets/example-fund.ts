import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import type { Gemeente } from "../../src/core/gemeenten/gemeente";
import { cents } from "../../src/core/money/cents";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { gemeente, verdeel } from "../support/gemeente";

/** The brackets of 2018 with B as it came out, so that a few municipalities give the published amounts. */
export const vasteSchijven: Criteriaset = {
  ...alv2018,
  grondslag: {
    ...alv2018.grondslag,
    schijven: [
      { vanaf: "40.00", percentage: "50" },
      { vanaf: "108.26", percentage: "100" },
    ],
  },
  verdeling: { regel: "naarRato" },
};

export const venlo = gemeente(
  "GM0983",
  101_059n,
  { "2016 jeugd": 974360100n, "2016 wmo": 219027500n, "2017 jeugd": 1410585700n, "2017 wmo": 317087200n },
  { naam: "Venlo", herkomst: "publicatie" },
);

/** Submitted 123.54 per inhabitant, 39.20 after corrections. */
export const hofVanTwente = corrected(
  gemeente("GM1735", 35_011n, { "2016 jeugd": 110000000n, "2017 jeugd": 322522100n }, { naam: "Hof van Twente" }),
  2017,
  -295279000n,
  "opgevoerde kosten buiten de definitie",
);

export const overschotstad = gemeente("VB0001", 1_000n, -2500000n, { naam: "Overschotstad", herkomst: "Fictief" });

/** A municipality with a correction on its youth figure of one year. */
export function corrected(submitted: Gemeente, jaar: number, bedrag: bigint, reden: string): Gemeente {
  return {
    ...submitted,
    cellen: submitted.cellen.map((cel) =>
      cel.jaar === jaar && cel.domein === "jeugd"
        ? { ...cel, correctie: cents(bedrag), geaccepteerd: cents(cel.opgegeven + bedrag) }
        : cel,
    ),
    correcties: [
      {
        gemeentecode: submitted.code,
        jaar,
        domein: "jeugd",
        bedrag: cents(bedrag),
        reden,
        beoordelaar: "secretariaat",
        datum: null,
        van: { sheet: "Correcties", cell: "D2", notatie: "getal" },
        aandeel: "1",
      },
    ],
  };
}

/** The three above in one fund with enough money for all. */
export function exampleFund(criteria: Criteriaset = vasteSchijven, pot = 5_000_000_000n): Uitkomst {
  return verdeel([venlo, hofVanTwente, overschotstad], pot, criteria);
}
