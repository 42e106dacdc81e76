import { FileProblem } from "../file-problem";
import type { Package } from "../ooxml/package";
import { relationType } from "../ooxml/package-parts";
import { readRelationships } from "../ooxml/relationships";
import { XmlScanner } from "../ooxml/xml-scanner";

/** A chart of a drawing. */
export interface CopiedChart {
  /** What the drawing calls it. */
  readonly id: string;
  /** Its XML, without declaration. */
  readonly content: string;
}

/** The charts of a sheet and where they stand, for another workbook in which the sheets have the same names. */
export interface CopiedDrawing {
  /** XML of the drawing part, without declaration. */
  readonly content: string;
  readonly charts: readonly CopiedChart[];
}

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const anchorStart = /<((?:\w+:)?(?:twoCell|oneCell|absolute)Anchor)(?=[\s>])/g;
const reference = /\sr:\w+\s*=\s*["']([^"']*)["']/g;
const namespaceOfReferences = new RegExp(`xmlns:(\\w+)\\s*=\\s*["']${relationType}["']`, "g");
const formulaToOtherWorkbook = /<(?:\w+:)?f>[^<]*\[/;

/**
 * Copies the charts of a sheet of ours. What else stands among them (pictures, shapes with links) stays behind, and so does
 * a chart that cannot stand without other parts.
 *
 * @returns Null when there are no charts to copy.
 */
export function copyDrawing(source: Package, sheetPart: string): CopiedDrawing | null {
  const part = readRelationships(source, sheetPart).find(({ type }) => type === "drawing")?.part;
  const drawing = part === undefined ? null : soundText(source, part, drawingNamespace);
  if (part === undefined || drawing === null) return null;
  const charts = readRelationships(source, part).flatMap(({ id, type, part: chartPart }): readonly CopiedChart[] => {
    const content = type === "chart" ? soundText(source, chartPart, chartNamespace) : null;
    return content !== null && standsAlone(content) ? [{ id, content }] : [];
  });
  const known = new Set(charts.map(({ id }) => id));
  const content = withAnchors(drawing, (anchor) => referencesIn(anchor).every((id) => known.has(id)));
  const used = new Set(referencesIn(content));
  const kept = charts.filter(({ id }) => used.has(id));
  return kept.length === 0 || kept.length < used.size ? null : { content, charts: kept };
}

function standsAlone(chart: string): boolean {
  return referencesIn(chart).length === 0 && !formulaToOtherWorkbook.test(chart);
}

function referencesIn(xml: string): readonly string[] {
  return [...xml.matchAll(reference)].map(([, id = ""]) => id);
}

/** A drawing with some of its anchors: the elements that say what stands where. */
function withAnchors(drawing: string, isKept: (anchor: string) => boolean): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    anchorStart.lastIndex = at;
    const found = anchorStart.exec(drawing);
    const end = found === null ? -1 : drawing.indexOf(`</${found[1] ?? ""}>`, found.index);
    if (found === null || end < 0) return pieces.join("") + drawing.slice(at);
    const next = drawing.indexOf(">", end) + 1;
    const anchor = drawing.slice(found.index, next);
    pieces.push(drawing.slice(at, found.index), isKept(anchor) ? anchor : "");
    at = next;
  }
}

/** The text of a part that is well-formed XML of the kind wanted; null for another, or none. */
function soundText(source: Package, part: string, namespace: string): string | null {
  if (!source.has(part)) return null;
  const pieces: string[] = [];
  const scanner = new XmlScanner({ open() {}, close() {} });
  try {
    source.stream(part, (text) => {
      scanner.push(text);
      pieces.push(text);
    });
    scanner.finish();
  } catch (error) {
    if (error instanceof FileProblem && error.code === "file-damaged") return null;
    throw error;
  }
  const xml = pieces.join("").replace(/^\ufeff?\s*(?:<\?xml[^>]*\?>)?/, "");
  const prefixes = [...xml.matchAll(namespaceOfReferences)].map(([, prefix]) => prefix);
  return xml.includes(`"${namespace}"`) && prefixes.every((prefix) => prefix === "r") ? xml : null;
}
