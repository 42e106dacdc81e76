import type { ManifestFault, ManifestRule } from "../manifest-rule";
import { child, descendants, type XmlElement } from "../xml-tree";
import { compareVersions } from "../versions";

/** Above this, Office 2021 is left out. */
const ceilings: Readonly<Partial<Record<string, string>>> = { ExcelApi: "1.14" };

export const requirements: ManifestRule = {
  id: "requirement",
  check: ({ manifest, usedSets }) => {
    const sets = child(child(manifest, "Requirements"), "Sets");
    const declared = new Map((sets?.children ?? []).map((set) => [set.attributes["Name"] ?? "", set]));
    const fallback = sets?.attributes["DefaultMinVersion"] ?? "1.1";
    const tooHigh = [...declared].flatMap(([name, { attributes, path }]) => {
      const ceiling = ceilings[name];
      const version = attributes["MinVersion"] ?? fallback;
      if (ceiling === undefined || compareVersions(version, ceiling) <= 0) return [];
      return [{ where: path, message: `${name} ${version} is above ${ceiling}, the highest that Office 2021 has` }];
    });
    const tooLow = [...usedSets].flatMap(([name, used]) => {
      const set = declared.get(name);
      const version = set?.attributes["MinVersion"] ?? (set === undefined ? null : fallback);
      const where = set?.path ?? "OfficeApp/Requirements/Sets";
      if (version === null) return [{ where, message: `the code uses ${name} ${used}, which is not required here` }];
      return compareVersions(version, used) < 0
        ? [{ where, message: `the code uses ${name} ${used}, required is only ${version}` }]
        : [];
    });
    return [...tooHigh, ...tooLow, ...sharedRuntime(declared.has("SharedRuntime"), manifest)];
  },
};

function sharedRuntime(isRequired: boolean, manifest: XmlElement): readonly ManifestFault[] {
  const runtime = descendants(manifest).find(({ name }) => name === "Runtime");
  if (runtime === undefined || isRequired) return [];
  return [{ where: runtime.path, message: "a long-lived runtime needs the set SharedRuntime 1.1" }];
}
