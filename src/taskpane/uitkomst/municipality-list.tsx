import { Badge } from "@fluentui/react-badge";
import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useLayoutEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { ratio } from "../../core/money/ratio";
import type { Toekenning, Uitkomst } from "../../core/uitkomst/uitkomst";
import { ChoiceField } from "../parts/choice-field";
import { usePane } from "../pane-context";
import { listMunicipalities, municipalityFilters, municipalityOrders } from "../state/municipality-list";

const useStyles = makeStyles({
  controls: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(230px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  search: { gridColumn: "1 / -1" },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  item: { ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  row: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "baseline",
    textAlign: "left",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "right" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** So many rows are drawn at once; the rest comes when asked for. */
const pageSize = 40;

/** Every municipality of the outcome, to search, sort and open. */
export function MunicipalityList({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactElement {
  const { state, say, formats, dispatch } = usePane();
  const styles = useStyles();
  const { search, order, filter, lastMunicipality } = state;
  const rows = useMemo(
    () => listMunicipalities(uitkomst.toekenningen, { search, order, filter }),
    [uitkomst, search, order, filter],
  );
  const [shown, setShown] = useState(() => {
    const last = rows.findIndex(({ gemeente }) => gemeente.code === lastMunicipality);
    return Math.max(pageSize, last + 1);
  });
  const rest = rows.length - shown;
  return (
    <>
      <div className={styles.controls}>
        <Field label={say("pane.lijst.zoeken")} className={styles.search}>
          <Input
            type="search"
            value={search}
            placeholder={say("pane.lijst.zoeken.voorbeeld")}
            onChange={(_, { value }) => {
              dispatch({ type: "list-searched", search: value });
            }}
          />
        </Field>
        <ChoiceField
          label={say("pane.lijst.volgorde")}
          value={order}
          options={municipalityOrders}
          textKey="pane.lijst.volgorde"
          onChange={(value) => {
            dispatch({ type: "list-ordered", order: value });
          }}
        />
        <ChoiceField
          label={say("pane.lijst.tonen")}
          value={filter}
          options={municipalityFilters}
          textKey="pane.lijst.tonen"
          onChange={(value) => {
            dispatch({ type: "list-filtered", filter: value });
          }}
        />
      </div>
      <p className={styles.count} role="status">
        {say("pane.lijst.aantal", { aantal: rows.length })}
      </p>
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.slice(0, shown).map((row) => (
            <li key={row.gemeente.code} className={styles.item}>
              <MunicipalityRow row={row} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button
          onClick={() => {
            setShown(rows.length);
          }}
        >
          {say("pane.lijst.meer", { aantal: formats.count(rest) })}
        </Button>
      )}
    </>
  );
}

function MunicipalityRow({ row }: { readonly row: Toekenning }): ReactElement {
  const { state, say, formats, dispatch } = usePane();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const isLast = row.gemeente.code === state.lastMunicipality;
  useLayoutEffect(() => {
    if (isLast) button.current?.focus();
  }, [isLast]);
  const { gemeente, oordeel, toekenning, tekort } = row;
  return (
    <button
      ref={button}
      type="button"
      className={styles.row}
      onClick={() => {
        dispatch({ type: "municipality-opened", code: gemeente.code });
      }}
    >
      <span className={styles.name}>{gemeente.naam}</span>
      <span className={styles.amount}>
        {oordeel === "toegekend" ? (
          formats.euros(toekenning)
        ) : (
          <Badge appearance="outline" color="informative">
            {say("sheet.oordeel.afgewezen")}
          </Badge>
        )}
      </span>
      <span className={styles.detail}>
        {say("pane.lijst.tekort", { perInwoner: { centsPerInwoner: ratio(tekort, gemeente.inwoners) } })}
      </span>
    </button>
  );
}
