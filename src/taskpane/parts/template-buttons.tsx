import { Button } from "@fluentui/react-button";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";

export interface TemplateButtonsProps {
  /** Whether this is the first thing to do here. */
  readonly isFirst?: boolean;
}

/** Input sheets for who has no figures in the workbook yet: empty, or filled with the example of 2018. */
export function TemplateButtons({ isFirst = false }: TemplateButtonsProps): ReactElement {
  const { state, say, effects } = usePane();
  const isBusy = state.task !== null;
  return (
    <>
      <Button
        appearance={isFirst ? "primary" : "secondary"}
        disabledFocusable={isBusy}
        onClick={() => void effects.insertTemplate("sjabloon")}
      >
        {say("pane.sjabloon-invoegen")}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void effects.insertTemplate("voorbeeld")}>
        {say("pane.voorbeeld-invoegen")}
      </Button>
    </>
  );
}
