import type { WorkbookPort } from "../workbook/port";

/**
 * Lets everything that may change our output wait for each other: the pane and the ribbon share it, and neither knows what
 * the other is doing. Reading waits as well: it puts in order what an earlier write left behind, and would take one that is
 * under way for one that was broken off.
 */
export function oneAtATime(port: WorkbookPort): WorkbookPort {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  return {
    ...port,
    read: () => inTurn(() => port.read()),
    apply: (request) => inTurn(() => port.apply(request)),
    canUndo: () => inTurn(() => port.canUndo()),
    undo: () => inTurn(() => port.undo()),
    insert: (plan) => inTurn(() => port.insert(plan)),
  };
}
