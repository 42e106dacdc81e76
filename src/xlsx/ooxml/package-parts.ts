import { strFromU8, strToU8, type Unzipped } from "fflate";

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Start of the type of every link between parts of an Office file; also the namespace of the ids. */
export const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const linksNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A link from one part to another. */
export interface PartLink {
  readonly id: string;
  /** Last word of its type: "table", "drawing", … */
  readonly type: string;
  /** Where it leads, as seen from the folder of the part that it comes from. */
  readonly target: string;
}

/** The text of a part; empty when there is none. */
export function textOf(parts: Unzipped, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** How many parts have a name that starts so. */
export function countOf(parts: Unzipped, start: string): number {
  return Object.keys(parts).filter((name) => name.startsWith(start)).length;
}

export function insertBefore(parts: Unzipped, part: string, end: string, xml: string): void {
  parts[part] = strToU8(textOf(parts, part).replace(end, () => xml + end));
}

/** @param overrides - Content types as XML elements. */
export function addContentTypes(parts: Unzipped, overrides: readonly string[]): void {
  insertBefore(parts, "[Content_Types].xml", "</Types>", overrides.join(""));
}

/** A content type for one part. */
export function contentType(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
}

/** Adds the part that lists the links of another part. */
export function addLinks(parts: Unzipped, from: string, links: readonly PartLink[]): void {
  const listed = links.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${relationType}/${type}" Target="${target}"/>`,
  );
  const slash = from.lastIndexOf("/") + 1;
  parts[`${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`] = strToU8(
    `${xmlDeclaration}<Relationships xmlns="${linksNamespace}">${listed.join("")}</Relationships>`,
  );
}
