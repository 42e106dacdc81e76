import { ofEachElement, type ManifestRule } from "../manifest-rule";
import type { XmlElement } from "../xml-tree";

/** Characters at most, by a part of a path; Excel drops the whole add-in when one text is longer. */
const longestTexts: Readonly<Record<string, number>> = {
  "OfficeApp/DisplayName": 125,
  "OfficeApp/ProviderName": 125,
  "OfficeApp/Description": 250,
  "/bt:ShortStrings/": 125,
  "/bt:LongStrings/": 250,
};

/** Characters at most, by attribute. */
const longestIds: Readonly<Record<string, number>> = { resid: 32, id: 32 };

const neverEmpty = ["DefaultValue", "Value", "resid", "id"];

export const textLengths: ManifestRule = {
  id: "text-length",
  check: ofEachElement((element) => [...tooLong(element), ...tooLongIds(element), ...empty(element)]),
};

function tooLong({ path, attributes, text, children }: XmlElement): readonly string[] {
  const longest = Object.entries(longestTexts).find(([part]) => path.includes(part))?.[1] ?? Infinity;
  return [attributes["DefaultValue"], attributes["Value"], children.length === 0 ? text : undefined]
    .filter((value) => value !== undefined && value.length > longest)
    .map(
      (value = "") =>
        `${value.length.toString()} characters, at most ${longest.toString()}: "${value.slice(0, 40)}..."`,
    );
}

function tooLongIds({ attributes }: XmlElement): readonly string[] {
  return Object.entries(longestIds)
    .filter(([name, longest]) => (attributes[name] ?? "").length > longest)
    .map(([name, longest]) => `id "${attributes[name] ?? ""}" is longer than ${longest.toString()} characters`);
}

function empty({ attributes }: XmlElement): readonly string[] {
  return neverEmpty.filter((name) => attributes[name]?.trim() === "").map((name) => `${name} is empty`);
}
