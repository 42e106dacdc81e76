import type { WorkbookSettings } from "../../workbook/port";
import { settingsIn } from "../../workbook/settings-text";
import { damaged, FileProblem, tooLarge } from "../file-problem";
import { limits } from "../limits";
import type { Package } from "../ooxml/package";
import { scanPart } from "../ooxml/scan-part";
import { readAttribute } from "../ooxml/xml-text";
import { settingsElement, settingsNamespace } from "./settings-part";

/** Stands for settings that cannot be read: no set has an empty name, so that whoever wants to use them finds them damaged. */
const damagedSettings: WorkbookSettings = { taal: null, criteria: "", governance: "", koppeling: null };

/**
 * What the user chose, from the custom XML parts of a workbook. Parts of other programs are left alone, whatever state they
 * are in.
 *
 * @returns Null when none of the parts is ours.
 */
export function readSettings(source: Package, parts: readonly string[]): WorkbookSettings | null {
  for (const part of parts.slice(0, limits.customXmlParts)) {
    const text = settingsTextIn(source, part);
    if (text === "damaged") return damagedSettings;
    if (text !== null) return (isNestedTooDeep(text.content) ? null : settingsIn(text.content)) ?? damagedSettings;
  }
  return null;
}

/** @returns Null for a part that is not ours. */
function settingsTextIn(source: Package, part: string): { readonly content: string } | "damaged" | null {
  const found = { isOurs: false, content: "" };
  try {
    scanPart(source, part, {
      open(name, attributes) {
        const isRoot = name === settingsElement && readAttribute(attributes, "xmlns") === settingsNamespace;
        // ends the scan: of a part that is not ours, no more than its first tag is read
        if (found.isOurs || !isRoot) throw damaged("settings");
        found.isOurs = true;
      },
      close() {},
      text(text) {
        found.content += text;
        if (found.content.length > limits.settingsLength) throw tooLarge("settings");
      },
    });
    return found;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return found.isOurs ? "damaged" : null;
  }
}

/** Nothing that walks through the settings later should run out of stack. Brackets in texts count: there are few. */
function isNestedTooDeep(json: string): boolean {
  let depth = 0;
  for (const [bracket] of json.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > limits.settingsDepth) return true;
  }
  return false;
}
