import type { ManifestFault, ManifestRule } from "../manifest-rule";
import { descendants, type XmlElement } from "../xml-tree";

/**
 * By the end of a path: the children in the order that Excel demands. With "?" one may be missing, with "+" there may be more
 * of it. What is not listed has none, or any.
 *
 * @source OfficeAppManifest v1.1 schema and "Element order" in the documentation of Office add-ins.
 */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  "VersionOverrides/Hosts/Host": "Runtimes AllFormFactors? DesktopFormFactor",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

export const elementOrder: ManifestRule = {
  id: "element-order",
  check: ({ manifest }) => descendants(manifest).flatMap(checkChildren),
};

function checkChildren({ name: parent, path, children }: XmlElement): readonly ManifestFault[] {
  const end = Object.keys(orders).find((key) => `/${path.replace(/\[\d+\]/g, "")}`.endsWith(`/${key}`));
  const order = (end === undefined ? undefined : orders[end])?.split(" ");
  if (order === undefined) return [];
  const names = order.map((entry) => entry.replace(/[?+]$/, ""));
  const faults: ManifestFault[] = [];
  let reached = -1;
  for (const { name, path: where } of children) {
    const place = names.indexOf(name);
    if (place < 0) faults.push({ where, message: `${name} does not belong in ${parent}` });
    else if (place < reached) faults.push({ where, message: `${name} must come before ${names[reached] ?? ""}` });
    else if (place === reached && order[place] !== `${name}+`)
      faults.push({ where, message: `${name} stands here twice` });
    reached = Math.max(reached, place);
  }
  const missing = order.filter(
    (entry, place) => !entry.endsWith("?") && !children.some(({ name }) => name === names[place]),
  );
  return [...faults, ...missing.map((entry) => ({ where: path, message: `${entry.replace("+", "")} is missing` }))];
}
