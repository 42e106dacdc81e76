import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { OutputFile } from "../../../src/cli/files/output-files";
import type { OutputRequest } from "../../../src/cli/files/output-request";

/** Which of the two outputs there are before a run, and where. */
export interface Beginning {
  readonly when: string;
  readonly old: readonly string[];
  readonly names: readonly [string, string];
}

export const beginnings: readonly Beginning[] = [
  { when: "both exist", old: ["a.xlsx", "b.json"], names: ["a.xlsx", "b.json"] },
  { when: "only the first exists", old: ["a.xlsx"], names: ["a.xlsx", "b.json"] },
  { when: "only the second exists", old: ["b.json"], names: ["a.xlsx", "b.json"] },
  { when: "none exists", old: [], names: ["a.xlsx", "b.json"] },
  { when: "they are in two folders", old: ["een/a.xlsx", "twee/b.json"], names: ["een/a.xlsx", "twee/b.json"] },
];

/** A folder with the outputs of an earlier run, to be replaced by a new one. */
export class Pair {
  readonly folder = mkdtempSync(join(tmpdir(), "fonds-pair-"));

  constructor(private readonly beginning: Beginning) {
    for (const name of beginning.names) mkdirSync(dirname(this.at(name)), { recursive: true });
    for (const name of beginning.old) writeFileSync(this.at(name), "old");
  }

  at(name: string): string {
    return join(this.folder, name);
  }

  get files(): readonly OutputFile[] {
    return this.beginning.names.map((name) => ({ path: this.at(name), content: Buffer.from(`new ${name}`) }));
  }

  get request(): OutputRequest {
    return { paths: this.beginning.names.map((name) => this.at(name)), inputs: [], mayReplace: true };
  }

  /** Of each output: whether it is the new one, the one from before (or its absence), or damaged. */
  get state(): readonly string[] {
    return this.beginning.names.map((name) => {
      if (!existsSync(this.at(name))) return this.beginning.old.includes(name) ? "lost" : "old";
      const text = readFileSync(this.at(name), "utf8");
      if (text === `new ${name}`) return "new";
      return text === "old" && this.beginning.old.includes(name) ? "old" : "damaged";
    });
  }

  /** Files that are not outputs. */
  get others(): readonly string[] {
    const all = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    const files = all.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return files.filter((path) => !this.request.paths.includes(path));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
