import { strToU8, type Unzipped } from "fflate";
import type { WorkbookSettings } from "../../workbook/port";
import { settingsText } from "../../workbook/settings-text";
import { encodeXml } from "../ooxml/xml-text";
import {
  addContentTypes,
  addLinks,
  contentType,
  insertBefore,
  relationType,
  xmlDeclaration,
} from "../ooxml/package-parts";
import { settingsElement, settingsNamespace } from "./settings-part";

const folder = "customXml";
/** Tells the part from custom XML of other programs. */
const storeId = "{6C0E1F52-8B0D-4D0E-9C55-2B7A1D7E4A31}";
const storeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Adds a custom XML part with the settings to a package: Excel keeps such a part when it saves the workbook. */
export function addSettings(parts: Unzipped, settings: WorkbookSettings): void {
  parts[`${folder}/item1.xml`] = strToU8(
    `${xmlDeclaration}<${settingsElement} xmlns="${settingsNamespace}">${encodeXml(settingsText(settings))}</${settingsElement}>`,
  );
  parts[`${folder}/itemProps1.xml`] = strToU8(
    `${xmlDeclaration}<ds:datastoreItem xmlns:ds="${storeNamespace}" ds:itemID="${storeId}"><ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addLinks(parts, `${folder}/item1.xml`, [{ id: "rId1", type: "customXmlProps", target: "itemProps1.xml" }]);
  addContentTypes(parts, [contentType(`${folder}/itemProps1.xml`, "customXmlProperties")]);
  const link = `<Relationship Id="rIdSettings" Type="${relationType}/customXml" Target="../${folder}/item1.xml"/>`;
  insertBefore(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", link);
}
