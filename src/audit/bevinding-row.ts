import type { DescribeFinding } from "../core/findings/described";
import type { Finding, Severity } from "../core/findings/finding";
import type { BevindingDocument } from "./uitkomst-schema";

const ernstOf = { error: "fout", warning: "waarschuwing", info: "info" } as const satisfies Record<
  Severity,
  BevindingDocument["ernst"]
>;

/** One finding in the form of `uitkomst/2`. For a finding about a file, blad is the file and cel the path in it. */
export function bevindingRow(finding: Finding, describe: DescribeFinding): BevindingDocument {
  const { code, severity, place, value, aanvaard = null } = finding;
  const { tekst, remedie } = describe(finding);
  const blad = place === null ? null : place.kind === "cell" ? place.sheet : place.document;
  const cel = place === null ? null : place.kind === "cell" ? place.cell : place.path;
  return { code, ernst: ernstOf[severity], blad, cel, waarde: value, tekst, remedie, aanvaard };
}
