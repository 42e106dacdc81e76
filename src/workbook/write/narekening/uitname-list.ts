import { isVoorbeeld } from "../../../core/gemeente";
import { gemeentefondsId, type Uitname } from "../../../core/funding/uitname";
import { normaliseLabel } from "../../../core/normalise-label";
import { eurosFromCents } from "../cells";
import { block, type Block, type References } from "./block";
import type { NarekeningContext } from "./context";
import { largestRemainderColumns } from "./largest-remainder-columns";
import { roundingHeaders, sourceUsedKey } from "./source-columns";

const weightKey = "uitname:gewicht";

/** Columns of the list. */
export const uitnameKeys = {
  code: "uitname:code",
  inwoners: "uitname:inwoners",
  amount: "uitname:bedrag",
} as const;

/** All municipalities of the division with what they pay into the gemeentefonds half. */
export function uitnameBlock(context: NarekeningContext): Block {
  const { uitkomst, say } = context;
  const weights = weightsByCode(context);
  const key = weights === null ? uitnameKeys.inwoners : weightKey;
  const carried = uitkomst.bronnen.findIndex(({ id }) => id === gemeentefondsId);
  const total = (refs: References): string =>
    carried === -1 ? "0" : `ROUND(100*${refs.at(sourceUsedKey, carried)},0)`;
  return block<Uitname>(say("narekening.lijst.uitname"), uitkomst.uitnamen, [
    {
      key: uitnameKeys.code,
      header: say("column.code"),
      style: "code",
      cell: ({ gemeente }) => ({ value: gemeente.code }),
    },
    {
      key: "uitname:gemeente",
      header: say("column.gemeente"),
      style: "tekst",
      cell: ({ gemeente }) => ({ value: gemeente.naam }),
    },
    {
      key: uitnameKeys.inwoners,
      header: say("narekening.uitname.inwoners"),
      style: "invoerAantal",
      cell: ({ gemeente }) => ({ value: Number(gemeente.inwoners) }),
      total: true,
    },
    ...(weights === null
      ? []
      : [
          {
            key: weightKey,
            header: say("narekening.uitname.gewicht"),
            style: "invoerAantal" as const,
            cell: ({ gemeente }: Uitname) => ({ value: weights.get(gemeente.code) ?? 0 }),
            total: true,
          },
        ]),
    ...largestRemainderColumns<Uitname>({
      prefix: "uit",
      headers: roundingHeaders(say),
      exact: (_, refs) => {
        const sum = `SUM(${refs.all(key)})`;
        return `IF(${sum}>0,${refs.here(key)}*${total(refs)}/${sum},0)`;
      },
      ceiling: null,
      target: total,
      rounded: ({ bedrag }) => Number(bedrag),
    }),
    {
      key: uitnameKeys.amount,
      header: say("column.uitname"),
      style: "euroCent",
      cell: ({ bedrag }, refs) => ({ formula: `${refs.here("uit:afgerond")}/100`, value: eurosFromCents(bedrag) }),
      total: true,
    },
  ]);
}

/** What one municipality of the table pays: zero when it is not in the list. */
export function uitnameFormula({ uitkomst }: NarekeningContext, refs: References): string {
  if (uitkomst.uitnamen.length === 0) return "0";
  return `SUMIF(${refs.all(uitnameKeys.code)},${refs.here("code")},${refs.all(uitnameKeys.amount)})`;
}

/** Total of the list, euros. */
export function uitnameTotal(refs: References): string {
  return `SUM(${refs.all(uitnameKeys.amount)})`;
}

/** The weights of a column of the input, or null when the population is the key. */
function weightsByCode({ uitkomst }: NarekeningContext): ReadonlyMap<string, number> | null {
  const { uitname } = uitkomst.governance;
  if (uitname.sleutel !== "kolom") return null;
  const label = normaliseLabel(uitname.kolom);
  return new Map(
    uitkomst.toekenningen.flatMap(({ gemeente: { code, kenmerken } }): readonly [string, number][] => {
      const kenmerk = kenmerken[label];
      const counts = !isVoorbeeld(code) && kenmerk?.soort === "getal" && !kenmerk.waarde.startsWith("-");
      return counts ? [[code, Number(kenmerk.waarde)]] : [];
    }),
  );
}
