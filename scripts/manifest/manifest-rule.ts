import { descendants, type XmlElement } from "./xml-tree";

/** Something that Excel, or a user, would stumble over. */
export interface ManifestProblem {
  /** Id of the rule. */
  readonly rule: string;
  /** Path of the element. */
  readonly where: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** What the rules may look at. */
export interface ManifestContext {
  readonly manifest: XmlElement;
  /** Bytes of a file of the add-in by its path on the server ("assets/icon-16.png"), or null when there is none. */
  readonly file: (path: string) => Uint8Array | null;
  /** Highest version that the code uses, by requirement set ("ExcelApi" -> "1.9"). */
  readonly usedSets: ReadonlyMap<string, string>;
  /** Functions that the ribbon commands register. */
  readonly functions: readonly string[];
  /** To be given to users, not to a developer's own Excel. */
  readonly production: boolean;
}

/** A problem, as a rule tells it. */
export type ManifestFault = Omit<ManifestProblem, "rule">;

export interface ManifestRule {
  readonly id: string;
  readonly check: (context: ManifestContext) => readonly ManifestFault[];
}

/** A check of every element by itself; what is told of one, says where it stands. */
export function ofEachElement(complaints: (element: XmlElement) => readonly string[]): ManifestRule["check"] {
  return ({ manifest }) =>
    descendants(manifest).flatMap((element) =>
      complaints(element).map((message) => ({ where: element.path, message })),
    );
}
