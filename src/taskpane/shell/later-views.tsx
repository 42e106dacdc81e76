import { lazy } from "react";

/** Screens that are not there when the pane opens: loaded when first visited. */
export const RegelsView = lazy(async () => ({ default: (await import("../regels/regels-view")).RegelsView }));
export const UitkomstView = lazy(async () => ({ default: (await import("../uitkomst/uitkomst-view")).UitkomstView }));
export const SchrijvenView = lazy(async () => ({
  default: (await import("../schrijven/schrijven-view")).SchrijvenView,
}));
export const AuditView = lazy(async () => ({ default: (await import("../audit/audit-view")).AuditView }));
