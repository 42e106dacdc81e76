import { ofEachElement, type ManifestRule } from "../manifest-rule";
import { child } from "../xml-tree";

/** Ids of well-known samples and templates: two add-ins with one id replace each other. */
const sampleIds = new Set([
  "3f5a0c46-6a0b-4f4e-9b7a-7a6b3c2d1e0f",
  "05c2e1c9-3e1d-406e-9a91-e9ac64854143",
  "1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
  "12345678-1234-4234-8234-123456789012",
]);

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const placeholder = /contoso|example\.(com|org)|\[insert|lorem ipsum|yourcompany|todo/i;

export const identity: ManifestRule = {
  id: "identity",
  check: ({ manifest }) => {
    const id = child(manifest, "Id")?.text.trim() ?? "";
    const version = child(manifest, "Version")?.text.trim() ?? "";
    return [
      ...(guid.test(id) ? [] : [{ where: "OfficeApp/Id", message: `"${id}" is not a GUID of version 4` }]),
      ...(sampleIds.has(id.toLowerCase())
        ? [{ where: "OfficeApp/Id", message: `${id} is the id of a sample: make one` }]
        : []),
      ...(/^\d+\.\d+\.\d+\.\d+$/.test(version)
        ? []
        : [{ where: "OfficeApp/Version", message: `"${version}" has to be four numbers with dots` }]),
    ];
  },
};

export const noPlaceholders: ManifestRule = {
  id: "no-placeholder",
  check: ofEachElement(({ attributes, text }) =>
    [...Object.values(attributes), text]
      .filter((value) => value !== undefined && placeholder.test(value))
      .map((value = "") => `"${value.trim()}" is a placeholder`),
  ),
};
