import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbookFile, type ReadWorkbook } from "../../src/xlsx/read-workbook";
import type { Snapshot } from "../../src/workbook/snapshot";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** XML parts of a hand-made workbook; sheets are the content of their worksheet elements. */
export interface RawWorkbook {
  readonly sheets: Readonly<Record<string, string>>;
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  readonly workbook?: string;
  readonly beforeSheets?: string;
  readonly texts?: string;
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

export function rawParts(raw: RawWorkbook): Record<string, Uint8Array> {
  const names = Object.keys(raw.sheets);
  const listed = names
    .map(
      (name, index) =>
        `<sheet name="${name}" sheetId="${(index + 1).toString()}" ${raw.sheetAttributes?.[name] ?? ""} r:id="rId${(index + 1).toString()}"/>`,
    )
    .join("");
  const links = names.map((_, index) =>
    link(`rId${(index + 1).toString()}`, "worksheet", `worksheets/sheet${(index + 1).toString()}.xml`),
  );
  if (raw.texts !== undefined) links.push(link("rIdTexts", "sharedStrings", "sharedStrings.xml"));
  if (raw.styles !== undefined) links.push(link("rIdStyles", "styles", "styles.xml"));
  const texts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationships([link("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relation}">${raw.beforeSheets ?? ""}<sheets>${listed}</sheets>${raw.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(links),
    ...(raw.texts === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${main}">${raw.texts}</sst>` }),
    ...(raw.styles === undefined ? {} : { "xl/styles.xml": raw.styles }),
    ...raw.parts,
  };
  names.forEach((name, index) => {
    texts[`xl/worksheets/sheet${(index + 1).toString()}.xml`] ??=
      `<worksheet xmlns="${main}" xmlns:r="${relation}">${raw.sheets[name] ?? ""}</worksheet>`;
  });
  return Object.fromEntries(Object.entries(texts).map(([part, xml]) => [part, strToU8(xml)]));
}

export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  return zipSync(rawParts(raw));
}

export function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`;
}

export function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
}

/** One sheet with this sheetData. */
export function sheetWith(rows: string): Uint8Array {
  return rawWorkbook({ sheets: { Blad1: `<sheetData>${rows}</sheetData>` } });
}

export async function readSnapshot(bytes: Uint8Array, name = "invoer.xlsx"): Promise<Snapshot> {
  const { snapshot, findings } = await readWorkbookFile(bytes, name);
  if (snapshot === null) throw new Error(`not read: ${JSON.stringify(findings)}`);
  return snapshot;
}

export function problem({ findings }: ReadWorkbook): string | undefined {
  return findings[0]?.code;
}

/** The parts of a written file as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]));
}
