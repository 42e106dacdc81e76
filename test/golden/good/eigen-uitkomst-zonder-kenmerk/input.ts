import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { planOfCase, readCase, runTime } from "../../../excel/golden-run";
import { writeWorkbookFile } from "../../../../src/xlsx/write-workbook";
import { goldenCases } from "../../golden-case";

/** The outcome of another case, without the names and settings that tell that we wrote it. */
export async function input(): Promise<Uint8Array> {
  const golden = goldenCases("good").find(({ name }) => name === "indeling-tekorten");
  const read = golden === undefined ? null : await readCase(golden);
  if (golden === undefined || read === null) throw new Error("the case indeling-tekorten is gone");
  const plan = planOfCase(golden, read.snapshot);
  const parts = unzipSync(await writeWorkbookFile(plan, read.source, { title: "Verdeling", created: runTime }));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const unmarked = workbook.replace(/<definedName [^>]*name="_FondsTekortgemeenten"[^>]*>[^<]*<\/definedName>/g, "");
  if (unmarked === workbook) throw new Error("there was no mark to drop");
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(unmarked) });
}
