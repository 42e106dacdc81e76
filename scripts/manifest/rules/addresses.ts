import { child, descendants, type XmlElement } from "../xml-tree";
import type { ManifestRule } from "../manifest-rule";

const addressElements = /(?:Url|SourceLocation|AppDomain|bt:Image)$/;

export const addresses: ManifestRule = {
  id: "address",
  check: ({ manifest, production }) => {
    const hosts = new Set<string>();
    const problems = addressesOf(manifest).flatMap(({ where, address }) => {
      if (!URL.canParse(address)) return [{ where, message: `"${address}" is not an address` }];
      const { protocol, hostname, origin } = new URL(address);
      hosts.add(origin);
      return [
        ...(protocol === "https:" ? [] : [{ where, message: `${address} has to be https` }]),
        ...(production && /^(localhost|127\.|\[?::1)/.test(hostname)
          ? [{ where, message: `${address} is this machine: build with MANIFEST_URL` }]
          : []),
      ];
    });
    if (hosts.size > 1) {
      problems.push({ where: manifest.path, message: `addresses on several servers: ${[...hosts].join(", ")}` });
    }
    return problems;
  },
};

/** The pane is where the ribbon, the runtime and older versions of Excel look for it. */
export const onePane: ManifestRule = {
  id: "one-pane",
  check: ({ manifest }) => {
    const settings = child(child(manifest, "DefaultSettings"), "SourceLocation")?.attributes["DefaultValue"];
    const urls = new Map(
      descendants(manifest)
        .filter(({ name }) => name === "bt:Url")
        .map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
    );
    return descendants(manifest)
      .filter(({ name }) => name === "Runtime" || name === "FunctionFile" || name === "SourceLocation")
      .filter(({ attributes }) => attributes["resid"] !== undefined && urls.get(attributes["resid"]) !== settings)
      .map(({ path }) => ({
        where: path,
        message: "a shared runtime has one page: the address of DefaultSettings/SourceLocation",
      }));
  },
};

function addressesOf(manifest: XmlElement): readonly { readonly where: string; readonly address: string }[] {
  return descendants(manifest).flatMap(({ name, path, attributes, text }) => {
    const isOverride = name.endsWith("Override") && addressElements.test(parentName(path));
    if (!isOverride && !addressElements.test(name)) return [];
    return [attributes["DefaultValue"], attributes["Value"], name === "AppDomain" ? text.trim() : undefined]
      .filter((address) => address !== undefined)
      .map((address) => ({ where: path, address }));
  });
}

function parentName(path: string): string {
  return (
    path
      .split("/")
      .at(-2)
      ?.replace(/\[\d+\]$/, "") ?? ""
  );
}
