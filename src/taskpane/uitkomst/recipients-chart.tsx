import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { Toekenning, Uitkomst } from "../../core/uitkomst/uitkomst";
import { usePane } from "../pane-context";
import { listMunicipalities } from "../state/municipality-list";
import { shareOf } from "./share-of";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: {
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  svg: { display: "block", width: "100%", height: "14px" },
  tekort: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible },
  toekenning: { fill: tokens.colorCompoundBrandBackground, forcedColorAdjust: "none" },
  amount: {
    textAlign: "right",
    verticalAlign: "bottom",
    whiteSpace: "nowrap",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    width: "1%",
    fontVariantNumeric: "tabular-nums",
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** So many municipalities fit the eye. */
const shown = 10;

/** The largest recipients: under each name a bar that draws the award inside the tekort. */
export function RecipientsChart({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactElement {
  const { say, formats } = usePane();
  const styles = useStyles();
  const choice = { search: "", order: "toekenning", filter: "toegekend" } as const;
  const rows = listMunicipalities(uitkomst.toekenningen, choice).slice(0, shown);
  if (rows.length === 0) return <p>{say("pane.uitkomst.niemand")}</p>;
  const widest = rows.reduce((most, { tekort }) => (tekort > most ? tekort : most), 0n);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{say("pane.grafiek.uitleg")}</caption>
      <thead className={styles.hidden}>
        <tr>
          <th scope="col">{say("pane.grafiek.gemeente")}</th>
          <th scope="col">{say("pane.grafiek.toekenning")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.gemeente.code}>
            <th scope="row" className={styles.name}>
              {row.gemeente.naam}
              <span className={styles.hidden}>
                {", "}
                {say("pane.grafiek.tekort", { tekort: { wholeEuros: row.tekort } })}
              </span>
              <Bar row={row} widest={widest} />
            </th>
            <td className={styles.amount}>{formats.euros(row.toekenning)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ row, widest }: { readonly row: Toekenning; readonly widest: bigint }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.svg} aria-hidden focusable="false">
      <rect className={styles.tekort} x="0.5" y="0.5" height="13" width={shareOf(row.tekort, widest)} rx="2" />
      <rect className={styles.toekenning} x="0.5" y="0.5" height="13" width={shareOf(row.toekenning, widest)} rx="2" />
    </svg>
  );
}
