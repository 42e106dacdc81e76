import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildWorkbook } from "../support/build-workbook";
import type { WorkbookDescription } from "../support/workbook-description";

const root = resolve(__dirname, "../..");

/** case.json: what the case shows, and what it needs besides the files in its folder. */
interface CaseFile {
  /** A sentence, the name of the test. */
  readonly what: string;
  /** A sample of the project, or a name that does not exist. Without it: input.json, input.csv, input.xlsx or input.ts. */
  readonly input?: string;
  /** Name under which the input is offered. */
  readonly file?: string;
  /** A preset. */
  readonly criteria?: string;
  /** A path from the folder of the case. */
  readonly governance?: string;
  readonly taal?: "nl" | "en";
  /** Made to hurt: it runs as a process of its own, with limits on time and memory. */
  readonly hostile?: boolean;
}

/** A golden case: a folder with an input, optional sets, and what must come out. */
export interface GoldenCase extends CaseFile {
  readonly name: string;
  readonly folder: string;
}

/** What input.ts of a case exports, for inputs that are too large or too strange to keep as a file. */
export interface InputModule {
  readonly input: () => Uint8Array | Promise<Uint8Array>;
}

export function goldenCases(group: "good" | "broken"): readonly GoldenCase[] {
  const folder = join(__dirname, group);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const caseFile = JSON.parse(readFileSync(join(folder, name, "case.json"), "utf8")) as CaseFile;
      return { ...caseFile, name, folder: join(folder, name) };
    });
}

/**
 * Puts the input of a case where a command can read it.
 *
 * @param folder - An empty folder for inputs that are made.
 * @returns Path of the input.
 */
export async function placeInput({ folder: source, input, file }: GoldenCase, folder: string): Promise<string> {
  if (input !== undefined) return existsSync(join(root, input)) ? join(root, input) : join(folder, input);
  const asIs = ["input.csv", "input.xlsx"].map((name) => join(source, name)).find((path) => existsSync(path));
  if (asIs !== undefined) return asIs;
  const path = join(folder, file ?? "invoer.xlsx");
  writeFileSync(path, await inputBytes(source));
  return path;
}

async function inputBytes(source: string): Promise<Uint8Array> {
  const description = join(source, "input.json");
  if (existsSync(description))
    return buildWorkbook(JSON.parse(readFileSync(description, "utf8")) as WorkbookDescription);
  const { input } = (await import(join(source, "input.ts"))) as InputModule;
  return input();
}

/** The options of a case for `verdeel` and `controleer`. */
export function caseOptions({ folder, criteria, governance, taal }: GoldenCase): readonly string[] {
  const fileOption = (name: string, path: string): readonly string[] => (existsSync(path) ? [`--${name}`, path] : []);
  return [
    ...(criteria === undefined ? fileOption("criteria", join(folder, "criteria.json")) : ["--criteria", criteria]),
    ...fileOption("governance", governance === undefined ? join(folder, "governance.json") : join(folder, governance)),
    ...fileOption("koppeling", join(folder, "koppeling.json")),
    ...(taal === undefined ? [] : ["--taal", taal]),
  ];
}
