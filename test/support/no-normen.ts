import { cents } from "../../src/core/money/cents";
import type { Normen } from "../../src/core/gemeenten/normen";

/** For a register of invented municipalities: no figure is out of the ordinary. */
export const noNormen: Normen = {
  jaar: 2017,
  lasten: new Map(),
  hoogste: {
    jeugd: { perInwoner: cents(10n ** 15n), naam: "" },
    wmo: { perInwoner: cents(10n ** 15n), naam: "" },
  },
  laagste: { jeugd: cents(0n), wmo: cents(0n), samen: cents(0n) },
  tekort: { perInwoner: cents(10n ** 15n), naam: "" },
  bron: "test",
};
