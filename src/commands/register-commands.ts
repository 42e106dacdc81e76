import { ribbonCommandNames, type RibbonCommandName } from "./ribbon-command-names";

/** What Excel hands to a function of the ribbon: it waits until `completed`. */
export interface RibbonEvent {
  readonly completed: () => void;
}

export interface Registration {
  /** `Office.actions.associate`. */
  readonly associate: (name: RibbonCommandName, run: (event: RibbonEvent) => void) => void;
  readonly run: (name: RibbonCommandName) => Promise<void>;
  /** For what is a bug of ours. */
  readonly onFailure: (message: string) => Promise<void>;
}

/**
 * Connects the buttons of the ribbon to their functions. Excel always hears that a function has ended, also after a bug;
 * a second click while one is at work does nothing.
 */
export function registerCommands({ associate, run, onFailure }: Registration): void {
  let isBusy = false;
  const runAlone = async (name: RibbonCommandName): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      await run(name);
    } catch (error) {
      await onFailure(error instanceof Error ? error.message : String(error));
    } finally {
      isBusy = false;
    }
  };
  for (const name of ribbonCommandNames) {
    associate(name, (event) => {
      void runAlone(name).finally(() => {
        event.completed();
      });
    });
  }
}
