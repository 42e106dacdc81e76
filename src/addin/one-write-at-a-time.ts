import type { WorkbookPort } from "../workbook/port";

/**
 * Lets changes to a workbook wait for each other: the pane and the ribbon share it, and neither knows what the other is
 * doing. Reading does not wait.
 */
export function oneWriteAtATime(port: WorkbookPort): WorkbookPort {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
    const turn = last.then(write, write);
    last = turn;
    return turn;
  };
  return {
    ...port,
    apply: (request) => inTurn(() => port.apply(request)),
    undo: () => inTurn(() => port.undo()),
    insert: (plan) => inTurn(() => port.insert(plan)),
  };
}
