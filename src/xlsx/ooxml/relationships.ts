import type { Package } from "./package";
import { scanPart } from "./scan-part";
import { readAttribute } from "./xml-text";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "table", "styles", … */
  readonly type: string;
  /** Part name within the package. */
  readonly part: string;
}

/**
 * The parts that a part refers to; links to outside the package are left out.
 *
 * @param part - Name of the referring part, "" for the package itself.
 */
export function readRelationships(source: Package, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const file = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!source.has(file)) return found;
  scanPart(source, file, {
    open(name, attributes) {
      if (name !== "Relationship" || readAttribute(attributes, "TargetMode") === "External") return;
      const type = readAttribute(attributes, "Type") ?? "";
      found.push({
        id: readAttribute(attributes, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: resolve(part.slice(0, slash), readAttribute(attributes, "Target") ?? ""),
      });
    },
    close() {},
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
