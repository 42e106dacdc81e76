import type { ReactElement } from "react";
import type { Step } from "../state/screens";

type View = () => ReactElement | null;

/** The screens that are not there when the pane opens; each loads what it needs when it is first visited. */
export const screenLoaders: Readonly<Record<Step, () => Promise<View>>> = {
  gegevens: async () => (await import("../gegevens/gegevens-view")).GegevensView,
  regels: async () => (await import("../regels/regels-view")).RegelsView,
  uitkomst: async () => (await import("../uitkomst/uitkomst-view")).UitkomstView,
  schrijven: async () => (await import("../schrijven/schrijven-view")).SchrijvenView,
  audit: async () => (await import("../audit/audit-view")).AuditView,
};

/** What stands above every one of them. */
export async function loadOutdatedBar(): Promise<View> {
  return (await import("./outdated-bar")).OutdatedBar;
}
