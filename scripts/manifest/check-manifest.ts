import type { ManifestContext, ManifestProblem, ManifestRule } from "./manifest-rule";
import { addresses, onePane } from "./rules/addresses";
import { elementOrder } from "./rules/element-order";
import { functions } from "./rules/functions";
import { icons } from "./rules/icons";
import { identity, noPlaceholders } from "./rules/identity";
import { locales } from "./rules/locales";
import { requirements } from "./rules/requirements";
import { resources } from "./rules/resources";
import { textLengths } from "./rules/text-lengths";
import { parseXml, type XmlElement } from "./xml-tree";

const manifestRules: readonly ManifestRule[] = [
  elementOrder,
  identity,
  noPlaceholders,
  locales,
  textLengths,
  addresses,
  onePane,
  resources,
  icons,
  requirements,
  functions,
];

/**
 * Checks the text of a manifest without a network: everything that would make Excel refuse it, or that a user would miss.
 *
 * @returns All problems at once; only the first when the text is not XML.
 */
export function checkManifest(
  source: string,
  surroundings: Omit<ManifestContext, "manifest">,
): readonly ManifestProblem[] {
  let manifest: XmlElement;
  try {
    manifest = parseXml(source);
  } catch (error) {
    return [
      { rule: "well-formed", where: "manifest", message: error instanceof Error ? error.message : String(error) },
    ];
  }
  const context = { ...surroundings, manifest };
  return manifestRules.flatMap(({ id, check }) => check(context).map((problem) => ({ rule: id, ...problem })));
}
