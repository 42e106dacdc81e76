import type { Domein, Gemeentecode } from "../core/gemeenten/gemeente";
import { cents, type Cents } from "../core/money/cents";
import type { Normen, Uiterste } from "../core/gemeenten/normen";
import { gemeenten } from "./gemeenten";
import { lasten2017 } from "./lasten-2017";
import { aanvragen } from "./reconstructie-2018";

/** Years that the published tekorten are of, together. */
const publishedYears = 2n;

interface Cijfer {
  readonly naam: string;
  readonly inwoners: bigint;
  readonly lasten: Readonly<Record<Domein, Cents>>;
}

const cijfers: ReadonlyMap<Gemeentecode, Cijfer> = new Map(
  lasten2017.flatMap(([code, jeugd, wmo]) => {
    const known = gemeenten.find(([of]) => of === code);
    const inwoners = known?.[5] ?? null;
    return known === undefined || inwoners === null
      ? []
      : [
          [
            code,
            { naam: known[1], inwoners: BigInt(inwoners), lasten: { jeugd: thousands(jeugd), wmo: thousands(wmo) } },
          ],
        ];
  }),
);

/**
 * The size of real figures.
 *
 * @source lasten: the annual accounts 2017 (Iv3) with inhabitants of 1 January 2017; tekorten: what was published about the
 * round of 2018 (reconstructie-2018.ts, only rows "publicatie").
 */
export const normen: Normen = {
  jaar: 2017,
  lasten: new Map([...cijfers].map(([code, { lasten }]) => [code, lasten])),
  hoogste: { jeugd: highest("jeugd"), wmo: highest("wmo") },
  laagste: {
    jeugd: lowest(({ jeugd }) => jeugd),
    wmo: lowest(({ wmo }) => wmo),
    samen: lowest(({ jeugd, wmo }) => cents(jeugd + wmo)),
  },
  tekort: highestTekort(),
  bron: "Iv3-jaarrekeningen 2017, Ministerie van BZK en CBS (CC BY 4.0); publicaties over de ronde van 2018",
};

function thousands(amount: number): Cents {
  return cents(BigInt(amount) * 100_000n);
}

function highest(domein: Domein): Uiterste {
  return largest(
    [...cijfers.values()].map(({ naam, inwoners, lasten }) => ({
      naam,
      perInwoner: perInwoner(lasten[domein], inwoners),
    })),
  );
}

/** The amount per inhabitant that one in a hundred stays below. */
function lowest(of: (lasten: Cijfer["lasten"]) => Cents): Cents {
  const sorted = [...cijfers.values()]
    .map(({ lasten, inwoners }) => perInwoner(of(lasten), inwoners))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted[Math.ceil(sorted.length / 100)] ?? cents(0n);
}

function highestTekort(): Uiterste {
  const published = aanvragen.filter((row) => row.at(-1) === "publicatie");
  return largest(
    published.map(([, naam, inwoners, ...rest]) => {
      const [jl16, jb16, wl16, wb16, jl17, jb17, wl17, wb17] = rest;
      const tekort = jl16 - jb16 + wl16 - wb16 + jl17 - jb17 + wl17 - wb17;
      return { naam, perInwoner: perInwoner(cents((BigInt(tekort) * 100n) / publishedYears), BigInt(inwoners)) };
    }),
  );
}

function largest(all: readonly Uiterste[]): Uiterste {
  return all.reduce((most, one) => (one.perInwoner > most.perInwoner ? one : most), {
    perInwoner: cents(0n),
    naam: "",
  });
}

/** Whole cents, rounded half up. */
function perInwoner(amount: Cents, inwoners: bigint): Cents {
  return cents((2n * amount + inwoners) / (2n * inwoners));
}
