import type { ManifestFault, ManifestRule } from "../manifest-rule";
import { child, descendants, type XmlElement } from "../xml-tree";

const defaultLocale = "nl-NL";
/** Languages that every text is also in. */
const translations = ["en-US"];

/** Texts that a person reads; addresses and pictures may be the same in every language. */
function isText({ name, path }: XmlElement): boolean {
  return name === "bt:String" || path === "OfficeApp/DisplayName" || path === "OfficeApp/Description";
}

export const locales: ManifestRule = {
  id: "locale",
  check: ({ manifest }) => {
    const declared = child(manifest, "DefaultLocale")?.text.trim() ?? "";
    const elements = descendants(manifest);
    return [
      ...(declared === defaultLocale
        ? []
        : [{ where: "OfficeApp/DefaultLocale", message: `"${declared}" instead of ${defaultLocale}` }]),
      ...elements.filter(isText).flatMap(missingTranslations),
      ...elements
        .filter(({ name, attributes }) => name.endsWith("Override") && attributes["Locale"] === declared)
        .map(({ path }) => ({
          where: path,
          message: `no override for the default locale ${declared}: it is the DefaultValue`,
        })),
    ];
  },
};

function missingTranslations({ children, path }: XmlElement): readonly ManifestFault[] {
  return translations
    .filter((locale) => !children.some(({ attributes }) => attributes["Locale"] === locale))
    .map((locale) => ({ where: path, message: `no text in ${locale}` }));
}
