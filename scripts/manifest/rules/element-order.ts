import type { ManifestRule } from "../manifest-rule";
import { descendants, type XmlElement } from "../xml-tree";

/**
 * Children in the order that Excel demands; a trailing "!" must be there. Elements that are not listed have none, or any.
 *
 * @source OfficeAppManifest v1.1 schema and "Element order" in the documentation of Office add-ins.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides!",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!"],
  "VersionOverrides/Hosts/Host": ["Runtimes!", "AllFormFactors", "DesktopFormFactor!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile!", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  Group: ["Label!", "Icon!", "Control!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"],
};

const repeatable = new Set(["Control", "ExtensionPoint"]);

export const elementOrder: ManifestRule = {
  id: "element-order",
  check: ({ manifest }) => descendants(manifest).flatMap(checkChildren),
};

function checkChildren(element: XmlElement): readonly { readonly where: string; readonly message: string }[] {
  const order = orders[orderKey(element)];
  if (order === undefined) return [];
  const names = order.map((name) => name.replace("!", ""));
  const problems: { readonly where: string; readonly message: string }[] = [];
  let reached = 0;
  for (const { name, path } of element.children) {
    const place = names.indexOf(name);
    const isTwice = place >= 0 && place === reached - 1 && !repeatable.has(name);
    if (place < 0) problems.push({ where: path, message: `${name} does not belong in ${element.name}` });
    else if (isTwice) problems.push({ where: path, message: `${name} stands here twice` });
    else if (place < reached - 1)
      problems.push({ where: path, message: `${name} must come before ${names[reached - 1] ?? ""}` });
    reached = Math.max(reached, place + 1);
  }
  for (const name of order) {
    const wanted = name.replace("!", "");
    if (wanted === name || element.children.some((candidate) => candidate.name === wanted)) continue;
    problems.push({ where: element.path, message: `${wanted} is missing` });
  }
  return problems;
}

/** A Host at the top has a name only; the one in the overrides has the ribbon. */
function orderKey({ name, path }: XmlElement): string {
  return path.replace(/\[\d+\]/g, "").endsWith("VersionOverrides/Hosts/Host") ? "VersionOverrides/Hosts/Host" : name;
}
