import { strToU8, type Unzipped } from "fflate";
import type { CopiedDrawing } from "../copy/drawing-copier";
import { tableXml, type CopiedTable } from "../copy/table-copier";
import type { XmlCopySource } from "../workbook-copy";
import {
  addContentTypes,
  addLinks,
  contentType,
  countOf,
  relationType,
  spreadsheetNamespace,
  xmlDeclaration,
  type PartLink,
} from "../ooxml/package-parts";

/** Parts that were added for a sheet: their links, and what their types are. */
interface AddedParts {
  readonly links: readonly PartLink[];
  readonly types: readonly string[];
}

/**
 * Puts copied sheets, with their tables and charts, in the places that a package has for them.
 *
 * @param first - 0-based place of the first of them among the sheets of the package.
 */
export function addCopiedSheets(parts: Unzipped, { sheets }: XmlCopySource, first: number): void {
  const types = sheets.flatMap(({ content, tables, drawing }, index): readonly string[] => {
    const part = `xl/worksheets/sheet${(first + index + 1).toString()}.xml`;
    const added = { drawing: addDrawing(parts, drawing), tables: addTables(parts, tables) };
    const xml = content + drawingXml(added.drawing.links) + tablePartsXml(added.tables.links);
    parts[part] = strToU8(
      `${xmlDeclaration}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationType}">${xml}</worksheet>`,
    );
    const links = [...added.drawing.links, ...added.tables.links];
    if (links.length > 0) addLinks(parts, part, links);
    return [...added.drawing.types, ...added.tables.types];
  });
  addContentTypes(parts, types);
}

function addTables(parts: Unzipped, tables: readonly CopiedTable[]): AddedParts {
  const before = countOf(parts, "xl/tables/");
  const added = tables.map((table, index) => {
    const number = before + index + 1;
    const file = `table${number.toString()}.xml`;
    parts[`xl/tables/${file}`] = strToU8(tableXml(table, number));
    return {
      link: { id: `rId${number.toString()}`, type: "table", target: `../tables/${file}` },
      type: contentType(`xl/tables/${file}`, "spreadsheetml.table"),
    };
  });
  return { links: added.map(({ link }) => link), types: added.map(({ type }) => type) };
}

function tablePartsXml(links: readonly PartLink[]): string {
  if (links.length === 0) return "";
  const listed = links.map(({ id }) => `<tablePart r:id="${id}"/>`);
  return `<tableParts count="${links.length.toString()}">${listed.join("")}</tableParts>`;
}

function addDrawing(parts: Unzipped, drawing: CopiedDrawing | null): AddedParts {
  if (drawing === null) return { links: [], types: [] };
  const file = `drawing${(countOf(parts, "xl/drawings/drawing") + 1).toString()}.xml`;
  const before = countOf(parts, "xl/charts/chart");
  const charts = drawing.charts.map(({ id, content }, index) => {
    const chart = `chart${(before + index + 1).toString()}.xml`;
    parts[`xl/charts/${chart}`] = strToU8(xmlDeclaration + content);
    return {
      link: { id, type: "chart", target: `../charts/${chart}` },
      type: contentType(`xl/charts/${chart}`, "drawingml.chart"),
    };
  });
  parts[`xl/drawings/${file}`] = strToU8(xmlDeclaration + drawing.content);
  addLinks(
    parts,
    `xl/drawings/${file}`,
    charts.map(({ link }) => link),
  );
  return {
    links: [{ id: "rIdDrawing", type: "drawing", target: `../drawings/${file}` }],
    types: [contentType(`xl/drawings/${file}`, "drawing"), ...charts.map(({ type }) => type)],
  };
}

function drawingXml(links: readonly PartLink[]): string {
  return links.map(({ id }) => `<drawing r:id="${id}"/>`).join("");
}
