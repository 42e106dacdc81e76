import type { RibbonCommandName } from "./ribbon-command-names";
import type { RibbonSurroundings } from "./ribbon-surroundings";

/**
 * The functions behind the buttons of the ribbon. They need no open pane: what goes well shows in the workbook, and
 * anything that needs words opens the pane.
 */
export function createRibbonCommands(
  surroundings: RibbonSurroundings,
): Readonly<Record<RibbonCommandName, () => Promise<void>>> {
  const { port, pane } = surroundings;
  return {
    bereken: async () => {
      const { divideAndWrite } = await import("./divide-and-write");
      const outcome = await divideAndWrite(surroundings);
      if (outcome.kind === "problem") await pane.showProblem(outcome.problem);
      else if (outcome.kind === "look-at-input") await pane.showInput();
      else {
        if (outcome.sheet !== null) await port.goTo(outcome.sheet, null);
        await pane.outputWritten();
      }
    },
    controleer: () => pane.showInput(),
  };
}
