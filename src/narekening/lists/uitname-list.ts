import { gedragenBron, type Uitname } from "../../core/funding/uitname";
import { decimalOf } from "../../core/money/ratio";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import { eurosFromCents } from "../../sheets/parts/cells";
import { block, type Block, type References } from "../block";
import type { NarekeningContext } from "../context";
import { largestRemainderColumns } from "../columns/largest-remainder-columns";
import { roundingHeaders, sourceUsedKey } from "../columns/source-columns";

const weightKey = "uitname:gewicht";
/** A cell holds some fifteen digits. */
const weightPlaces = 12;

/** Columns of the list. */
export const uitnameKeys = {
  code: "uitname:code",
  inwoners: "uitname:inwoners",
  amount: "uitname:bedrag",
  perInwoner: "uitname:perInwoner",
} as const;

/** Place (0-based) of the source that the municipalities carry; -1 when there is none. */
export function carriedSource({ bronnen, governance }: Uitkomst): number {
  return bronnen.findIndex(({ id }) => id === gedragenBron(governance));
}

/** All municipalities of the division with what they pay into the source that they carry. */
export function uitnameBlock(context: NarekeningContext): Block {
  const { uitkomst, say } = context;
  const hasWeights = uitkomst.governance.uitname.sleutel === "kolom";
  const key = hasWeights ? weightKey : uitnameKeys.inwoners;
  const carried = carriedSource(uitkomst);
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
      cell: ({ gemeente: { inwoners } }) => ({ value: inwoners === null ? null : Number(inwoners) }),
      total: true,
    },
    ...(hasWeights
      ? [
          {
            key: weightKey,
            header: say("narekening.uitname.gewicht"),
            style: "invoerAantal" as const,
            cell: ({ gewicht }: Uitname) => ({ value: Number(decimalOf(gewicht, weightPlaces)) }),
            total: true,
          },
        ]
      : []),
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
    {
      key: uitnameKeys.perInwoner,
      header: say("column.uitnamePerInwoner"),
      style: "exact",
      cell: (_, refs) => ({
        // of whom nobody knows the inhabitants nothing stands on the sheet either
        formula: `IF(${refs.here(uitnameKeys.inwoners)}>0,${refs.here(uitnameKeys.amount)}/${refs.here(uitnameKeys.inwoners)},0)`,
        value: null,
      }),
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
