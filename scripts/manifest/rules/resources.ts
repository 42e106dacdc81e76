import type { ManifestFault, ManifestRule } from "../manifest-rule";
import { descendants, type XmlElement } from "../xml-tree";

const kinds: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
  LearnMoreUrl: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
};

export const resources: ManifestRule = {
  id: "resource",
  check: ({ manifest }) => {
    const elements = descendants(manifest);
    const defined = elements.filter(
      ({ path, attributes }) => path.includes("/Resources/") && attributes["id"] !== undefined,
    );
    const used = elements.filter(({ attributes }) => attributes["resid"] !== undefined);
    const usedIds = new Set(used.map(({ attributes }) => attributes["resid"]));
    return [
      ...defined
        .filter(({ attributes }) => !usedIds.has(attributes["id"]))
        .map(({ path, attributes }) => ({ where: path, message: `resource ${attributes["id"] ?? ""} is not used` })),
      ...duplicates(defined),
      ...duplicates(elements.filter(({ name }) => name === "Group" || name === "Control")),
      ...used.flatMap((element) => dangling(element, defined)),
    ];
  },
};

function duplicates(elements: readonly XmlElement[]): readonly ManifestFault[] {
  const ids = elements.map(({ attributes }) => attributes["id"]);
  return elements
    .filter((_, index) => ids.indexOf(ids[index]) !== index)
    .map(({ path, attributes }) => ({ where: path, message: `id ${attributes["id"] ?? ""} is used twice` }));
}

function dangling({ name, path, attributes }: XmlElement, defined: readonly XmlElement[]): readonly ManifestFault[] {
  const id = attributes["resid"] ?? "";
  const target = defined.find((candidate) => candidate.attributes["id"] === id);
  if (target === undefined) return [{ where: path, message: `there is no resource ${id}` }];
  const kind = kinds[name];
  if (kind === undefined || target.path.includes(`/${kind}/`)) return [];
  return [{ where: path, message: `resource ${id} has to stand in ${kind}` }];
}
