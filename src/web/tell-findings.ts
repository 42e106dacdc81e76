import type { Finding } from "../core/finding";
import { describeFinding } from "../text/describe-finding";
import type { Taal } from "../text/taal";
import { createSay } from "../text/translator";

/** What is the matter with a file and what to do about it, in one text. */
export function tellFindings(findings: readonly Finding[], taal: Taal): string {
  const say = createSay(taal);
  return findings
    .map((finding) => describeFinding(finding, say))
    .map(({ text, remedy }) => `${text} ${remedy}`)
    .join(" ");
}
