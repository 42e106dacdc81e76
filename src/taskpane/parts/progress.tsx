import type { ReactElement } from "react";
import { useLater } from "./use-later";

export interface ProgressProps {
  readonly label: string;
  /** How far, of `max`; unknown when left out. */
  readonly value?: number;
  readonly max?: number;
}

/** A bar that says how far something is; the words stand beside it. */
export function Progress({ label, ...progress }: ProgressProps): ReactElement | null {
  const Bar = useLater(loadBar);
  return Bar === null ? null : <Bar aria-label={label} {...progress} />;
}

async function loadBar() {
  return (await import("./progress-bar")).ProgressBar;
}
