import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Changes one number in a sheet of an .xlsx file and leaves everything else as it is: what someone does who types over a
 * figure of the input.
 *
 * @throws Error when the sheet or a number in that cell is not there.
 */
export function changeNumber(
  workbook: Uint8Array,
  sheet: string,
  cell: string,
  change: (value: number) => number,
): Uint8Array {
  const parts = unzipSync(workbook);
  const path = partOf(sheet, parts);
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const pattern = new RegExp(`(<c r="${cell}"[^>]*>\\s*<v>)([^<]+)(</v>)`);
  if (!pattern.test(xml)) throw new Error(`there is no number in ${sheet}!${cell}`);
  const changed = xml.replace(
    pattern,
    (_, before: string, value: string, after: string) => `${before}${change(Number(value)).toString()}${after}`,
  );
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

function partOf(sheet: string, parts: Readonly<Record<string, Uint8Array>>): string {
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml"))?.[1] ?? "";
  const relationship =
    new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(text("xl/_rels/workbook.xml.rels"))?.[0] ?? "";
  const target = /Target="([^"]+)"/.exec(relationship)?.[1];
  if (target === undefined) throw new Error(`there is no sheet "${sheet}"`);
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
