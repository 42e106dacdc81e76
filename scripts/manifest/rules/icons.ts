import type { ManifestContext, ManifestFault, ManifestRule } from "../manifest-rule";
import { child, descendants, type XmlElement } from "../xml-tree";

const ribbonSizes = ["16", "32", "80"];

export const icons: ManifestRule = {
  id: "icon",
  check: (context) => {
    const elements = descendants(context.manifest);
    const images = new Map(
      elements.filter(({ path }) => path.includes("/bt:Images/")).map((image) => [image.attributes["id"], image]),
    );
    const used = elements.filter(({ name, attributes }) => name === "bt:Image" && attributes["size"] !== undefined);
    return [
      ...addressed(context, "IconUrl", 32),
      ...addressed(context, "HighResolutionIconUrl", 64),
      ...elements.filter(({ name }) => name === "Icon").flatMap(missingSizes),
      ...used.flatMap(({ attributes, path }) => {
        const address = images.get(attributes["resid"])?.attributes["DefaultValue"];
        return address === undefined ? [] : wrongSize(context, address, Number(attributes["size"]), path);
      }),
    ];
  },
};

function addressed(context: ManifestContext, name: string, size: number): readonly ManifestFault[] {
  const element = child(context.manifest, name);
  const address = element?.attributes["DefaultValue"];
  return element === null || address === undefined ? [] : wrongSize(context, address, size, element.path);
}

function missingSizes({ children, path }: XmlElement): readonly ManifestFault[] {
  return ribbonSizes
    .filter((size) => !children.some(({ attributes }) => attributes["size"] === size))
    .map((size) => ({ where: path, message: `no picture of ${size} pixels` }));
}

function wrongSize(context: ManifestContext, address: string, size: number, where: string): readonly ManifestFault[] {
  if (!URL.canParse(address)) return [];
  const file = decodeURIComponent(new URL(address).pathname).slice(1);
  const bytes = context.file(file) ?? context.file(file.slice(file.indexOf("assets/")));
  if (bytes === null) return [{ where, message: `there is no file ${file}` }];
  const actual = pngSize(bytes);
  if (actual === null) return [{ where, message: `${file} is not a PNG` }];
  if (actual.width === size && actual.height === size) return [];
  const found = `${actual.width.toString()} x ${actual.height.toString()}`;
  return [{ where, message: `${file} is ${found} pixels instead of ${size.toString()}` }];
}

/** Width and height in pixels, or null when the bytes are not a PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
