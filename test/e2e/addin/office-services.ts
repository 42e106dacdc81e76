import type { WireRequest } from "../../host/wire";

/** Object paths that stand for a service of Office itself, beside the workbook. */
const newObject = 2;

/**
 * What Office does for an add-in beside the workbook: keep its runtime, show its pane. These requests have nothing to do
 * with Excel and are not for the simulated one.
 */
export class OfficeServices {
  timesShown = 0;

  /** @returns Null when the request is for the workbook. */
  answer(text: string): string | null {
    const { Actions, ObjectPaths } = JSON.parse(text) as WireRequest;
    const isForOffice = Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === newObject);
    if (!isForOffice) return null;
    this.timesShown += Actions.filter(({ Name }) => Name === "SetAppRuntimeState").length;
    return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] });
  }
}
