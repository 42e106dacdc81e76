import { isVoorbeeld } from "../../../core/gemeente";
import { gemeentefondsId, type Uitname } from "../../../core/funding/uitname";
import { normaliseLabel } from "../../../core/normalise-label";
import { eurosFromCents } from "../cells";
import { block, type Block, type References } from "./block";
import type { NarekeningContext } from "./context";
import { largestRemainderColumns } from "./largest-remainder-columns";
import { roundingHeaders, sourceUsedKey } from "./source-columns";

const weightKey = "uitname:gewicht";
const amountKey = "uitname:bedrag";

/** All municipalities of the division with what they pay into the gemeentefonds half. */
export function uitnameBlock(context: NarekeningContext): Block {
  const { uitkomst, say } = context;
  const weights = weightsByCode(context);
  const carried = uitkomst.bronnen.findIndex(({ id }) => id === gemeentefondsId);
  const total = (refs: References): string =>
    carried === -1 ? "0" : `ROUND(100*${refs.at(sourceUsedKey, carried)},0)`;
  return block<Uitname>(say("narekening.lijst.uitname"), uitkomst.uitnamen, [
    {
      key: "uitname:code",
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
      key: weightKey,
      header: say(`narekening.uitname.gewicht.${uitkomst.governance.uitname.sleutel}`),
      style: "invoerAantal",
      cell: ({ gemeente }) => ({
        value: weights === null ? Number(gemeente.inwoners) : (weights.get(gemeente.code) ?? 0),
      }),
      total: true,
    },
    ...largestRemainderColumns<Uitname>({
      prefix: "uit",
      headers: roundingHeaders(say),
      exact: (_, refs) => {
        const sum = `SUM(${refs.all(weightKey)})`;
        return `IF(${sum}>0,${refs.here(weightKey)}*${total(refs)}/${sum},0)`;
      },
      ceiling: null,
      target: total,
      rounded: ({ bedrag }) => Number(bedrag),
    }),
    {
      key: amountKey,
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
  return `SUMIF(${refs.all("uitname:code")},${refs.here("code")},${refs.all(amountKey)})`;
}

/** Total of the list, euros. */
export function uitnameTotal(refs: References): string {
  return `SUM(${refs.all(amountKey)})`;
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
