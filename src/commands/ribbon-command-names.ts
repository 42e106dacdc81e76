/** Names under which the buttons of the ribbon find their function; the same as `FunctionName` in manifest.xml. */
export const ribbonCommandNames = ["bereken", "controleer"] as const;

export type RibbonCommandName = (typeof ribbonCommandNames)[number];
