import type { ManifestRule } from "../manifest-rule";
import { descendants, type XmlElement } from "../xml-tree";

/** Characters at most; Excel drops the whole add-in when one text is longer. */
const limits: readonly { readonly applies: (element: XmlElement) => boolean; readonly longest: number }[] = [
  { applies: ({ path }) => /^OfficeApp\/(DisplayName|ProviderName)/.test(path), longest: 125 },
  { applies: ({ path }) => path.startsWith("OfficeApp/Description"), longest: 250 },
  { applies: ({ path }) => path.includes("/bt:ShortStrings/"), longest: 125 },
  { applies: ({ path }) => path.includes("/bt:LongStrings/"), longest: 250 },
];

const longestId = 32;

export const textLengths: ManifestRule = {
  id: "text-length",
  check: ({ manifest }) =>
    descendants(manifest).flatMap((element) => [...tooLong(element), ...tooLongIds(element), ...empty(element)]),
};

function textsOf({ attributes, text, children }: XmlElement): readonly string[] {
  const values = [attributes["DefaultValue"], attributes["Value"], children.length === 0 ? text : undefined];
  return values.filter((value) => value !== undefined);
}

function tooLong(element: XmlElement): readonly { readonly where: string; readonly message: string }[] {
  const limit = limits.find(({ applies }) => applies(element));
  if (limit === undefined) return [];
  return textsOf(element)
    .filter((text) => text.length > limit.longest)
    .map((text) => ({
      where: element.path,
      message: `${text.length.toString()} characters, at most ${limit.longest.toString()}: "${text.slice(0, 40)}..."`,
    }));
}

function tooLongIds({ attributes, path }: XmlElement): readonly { readonly where: string; readonly message: string }[] {
  return [attributes["resid"], attributes["id"]]
    .filter((id) => id !== undefined && id.length > longestId)
    .map((id) => ({ where: path, message: `id "${id ?? ""}" is longer than ${longestId.toString()} characters` }));
}

function empty({ attributes, path }: XmlElement): readonly { readonly where: string; readonly message: string }[] {
  return ["DefaultValue", "Value", "resid", "id"]
    .filter((name) => attributes[name]?.trim() === "")
    .map((name) => ({ where: path, message: `${name} is empty` }));
}
