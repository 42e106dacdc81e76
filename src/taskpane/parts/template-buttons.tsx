import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";

/** Input sheets for who has no figures in the workbook yet: empty, or filled with the example of 2018. */
export function TemplateButtons(): ReactElement {
  const { state, say, effects } = usePane();
  const isBusy = state.task !== null;
  return (
    <>
      <Button disabled={isBusy} onClick={() => void effects.insertTemplate("sjabloon")}>
        {say("pane.sjabloon-invoegen")}
      </Button>
      <Button disabled={isBusy} onClick={() => void effects.insertTemplate("voorbeeld")}>
        {say("pane.voorbeeld-invoegen")}
      </Button>
    </>
  );
}
