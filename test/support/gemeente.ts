import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import type { Domein, Gemeente } from "../../src/core/gemeenten/gemeente";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { cents } from "../../src/core/money/cents";
import { distribute } from "../../src/core/uitkomst/distribute";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";

/** Cents per year and domain: { "2016 jeugd": 100n }. Cells that are not named are zero. */
export type Cellen = Readonly<Record<string, bigint>>;

const cellenOrder: readonly (readonly [number, Domein])[] = [
  [2016, "jeugd"],
  [2016, "wmo"],
  [2017, "jeugd"],
  [2017, "wmo"],
];

/** A validated municipality for tests; `cellen` in cents, or one number for the first cell. */
export function gemeente(
  code: string,
  inwoners: bigint,
  cellen: Cellen | bigint,
  more: Partial<Gemeente> = {},
): Gemeente {
  const amounts: Cellen = typeof cellen === "bigint" ? { "2016 jeugd": cellen } : cellen;
  return {
    code,
    naam: `Gemeente ${code}`,
    inwoners,
    inwonersVan: [],
    cellen: cellenOrder.map(([jaar, domein]) => {
      const bedrag = cents(amounts[`${jaar.toString()} ${domein}`] ?? 0n);
      return {
        jaar,
        domein,
        opgegeven: bedrag,
        correctie: cents(0n),
        geaccepteerd: bedrag,
        herkomst: [],
        status: null,
      };
    }),
    correcties: [],
    aanvraag: { datum: null, stukken: {} },
    kenmerken: {},
    opgegaan: [],
    plaats: { sheet: "Invoer", row: 2 },
    herkomst: null,
    ...more,
  };
}

/** A fund with one pot in cents, split evenly over two sources as in 2018. */
export function fondsVan(pot: bigint): Governanceset {
  const half = pot / 2n;
  const euros = (amount: bigint): string =>
    `${(amount / 100n).toString()}.${(amount % 100n).toString().padStart(2, "0")}`;
  return {
    ...fonds2018,
    id: "fonds-in-test",
    bronnen: [
      { id: "rijk", naam: "Rijk", bedrag: euros(half), besluit: null },
      { id: "gemeentefonds", naam: "Gemeentefonds", bedrag: euros(pot - half), besluit: "alv-voeding" },
    ],
  };
}

/** Distributes a pot over municipalities; the division is those municipalities. */
export function verdeel(
  gemeenten: readonly Gemeente[],
  pot: bigint,
  criteria: Criteriaset = alv2018,
  governance = fondsVan(pot),
): Uitkomst {
  const sorted = gemeenten.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const divisie = sorted.filter(({ code }) => !code.startsWith("VB"));
  return distribute({
    gemeenten: sorted,
    divisie,
    gewichten: new Map(),
    aanvragenBekend: false,
    criteria,
    governance,
    nu: "2018-11-01T12:00:00Z",
    bevindingen: [],
  });
}

/** The awards in cents by code. */
export function toekenningen(uitkomst: Uitkomst): Readonly<Record<string, bigint>> {
  return Object.fromEntries(uitkomst.toekenningen.map(({ gemeente: { code }, toekenning }) => [code, toekenning]));
}
