import type { Finding } from "../core/findings/finding";
import { describeFinding } from "../text/describe-finding";
import type { Taal } from "../text/taal";
import { createSay } from "../text/translator";

/** Why a file could not be opened and what to do, in one line. */
export function openingProblem(findings: readonly Finding[], taal: Taal): string {
  const say = createSay(taal);
  return findings
    .map((finding) => describeFinding(finding, say))
    .map(({ text, remedy }) => `${text} ${remedy}`)
    .join(" ");
}
