import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Puts another value in one cell of an .xlsx file, in the place of the number, text or formula that is there, and leaves
 * everything else as it is: what someone does who types over a figure.
 *
 * @throws Error when the sheet or the cell is not there.
 */
export function overwrite(workbook: Uint8Array, sheet: string, cell: string, value: number | string): Uint8Array {
  const parts = unzipSync(workbook);
  const path = partOf(sheet, parts);
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const pattern = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`, "s");
  if (!pattern.test(xml)) throw new Error(`there is no cell ${sheet}!${cell}`);
  const changed = xml.replace(pattern, (_, attributes: string) => {
    const style = / s="\d+"/.exec(attributes)?.[0] ?? "";
    return typeof value === "number"
      ? `<c r="${cell}"${style}><v>${value.toString()}</v></c>`
      : `<c r="${cell}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

function partOf(sheet: string, parts: Readonly<Record<string, Uint8Array>>): string {
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const name = sheet.replaceAll("'", "(?:'|&apos;|&#39;)");
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml"))?.[1] ?? "";
  const relationship =
    new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(text("xl/_rels/workbook.xml.rels"))?.[0] ?? "";
  const target = /Target="([^"]+)"/.exec(relationship)?.[1];
  if (target === undefined) throw new Error(`there is no sheet "${sheet}"`);
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
