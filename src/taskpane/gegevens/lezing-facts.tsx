import type { ReactElement } from "react";
import type { Bijlage, Lezing } from "../../run/lezing";
import { listText } from "../../explanation/list-text";
import { Facts } from "../parts/facts";
import { GoToLink } from "../parts/go-to-link";
import { usePane } from "../pane-context";
import { isPointedOut } from "../state/mapping-draft";

export interface LezingFactsProps {
  readonly lezing: Lezing;
}

/** What was found where. */
export function LezingFacts({ lezing }: LezingFactsProps): ReactElement {
  const { say, formats, state } = usePane();
  const { sheet, headerRow, layout, rows, jaren, domeinen, correcties, aanvragen } = lezing;
  const bijlage = (found: Bijlage | null, none: string): ReactElement | string =>
    found === null ? (
      say(none)
    ) : (
      <>
        {say("pane.lezing.rijen", { aantal: found.rows })}
        {found.sheet !== null && (
          <>
            {" "}
            <GoToLink sheet={found.sheet} cell={null} />
          </>
        )}
      </>
    );
  const years = jaren.map((jaar) => jaar.toString());
  const names = domeinen.map((domein) => say(`pane.domein.${domein}`));
  return (
    <Facts
      facts={[
        { term: say("pane.lezing.blad"), value: <GoToLink sheet={sheet} cell={`A${headerRow.toString()}`} /> },
        { term: say("pane.lezing.kopregel"), value: formats.count(headerRow) },
        {
          term: say("pane.lezing.indeling"),
          value:
            say(`pane.lezing.indeling.${layout}`) +
            (isPointedOut(state.mapping) ? say("pane.lezing.met-koppeling") : ""),
        },
        { term: say("pane.lezing.gegevensrijen"), value: formats.count(rows) },
        ...(rows === 0
          ? []
          : [{ term: say("pane.lezing.jaren"), value: `${listText(years, say)}; ${listText(names, say)}` }]),
        { term: say("pane.lezing.correcties"), value: bijlage(correcties, "pane.lezing.geen-correcties") },
        { term: say("pane.lezing.aanvragen"), value: bijlage(aanvragen, "pane.lezing.geen-aanvragen") },
      ]}
    />
  );
}
