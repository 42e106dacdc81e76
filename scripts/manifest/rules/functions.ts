import type { ManifestRule } from "../manifest-rule";
import { descendants } from "../xml-tree";

export const functions: ManifestRule = {
  id: "function",
  check: ({ manifest, functions: registered }) => {
    const named = descendants(manifest).filter(({ name }) => name === "FunctionName");
    const names = named.map(({ text }) => text.trim());
    return [
      ...named
        .filter(({ text }) => !registered.includes(text.trim()))
        .map(({ path, text }) => ({ where: path, message: `no ribbon command is registered as ${text.trim()}` })),
      ...registered
        .filter((name) => !names.includes(name))
        .map((name) => ({ where: manifest.path, message: `no button for the ribbon command ${name}` })),
    ];
  },
};
