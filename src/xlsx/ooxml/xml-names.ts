import { damaged } from "../file-problem";
import { readAttributes } from "./xml-text";

/** Names that are looked up again; a document has some tens of them. */
const remembered = 1000;

/** Marks a name without prefix of another namespace than the root's. */
const foreign = "other:";

/**
 * Tells the names of one namespace, that of the root element, from all others, whatever prefixes a document uses: two
 * prefixes may stand for the same namespace, and one prefix for another namespace further on.
 */
export class XmlNames {
  private readonly known = new Map<string, string>();

  /** @param space - Where the root's namespace is kept, shared by everything derived from it. */
  constructor(
    private readonly bindings: ReadonlyMap<string, string> = new Map(),
    private readonly space: { root: string | null } = { root: null },
  ) {}

  /** @returns The names inside an element with these attributes; the same object when it declares nothing. */
  with(attributes: string): XmlNames {
    const declared = readAttributes(attributes).flatMap(({ name, value }): readonly (readonly [string, string])[] =>
      name === "xmlns" ? [["", value]] : name.startsWith("xmlns:") ? [[name.slice("xmlns:".length), value]] : [],
    );
    const isNew = declared.some(([prefix, uri]) => this.bindings.get(prefix) !== uri);
    return isNew ? new XmlNames(new Map([...this.bindings, ...declared]), this.space) : this;
  }

  /**
   * @returns The name without prefix when it is of the root's namespace, otherwise with one. The first name asked for is
   * that of the root.
   * @throws FileProblem when it is no name.
   */
  localName(written: string): string {
    const found = this.known.get(written);
    if (found !== undefined) return found;
    if (!/^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(written)) throw damaged("xml-name");
    const colon = written.indexOf(":");
    const prefix = written.slice(0, Math.max(0, colon));
    // a prefix that nobody declared stands for itself
    const uri = this.bindings.get(prefix) ?? prefix;
    this.space.root ??= uri;
    const isOfRoot = uri === this.space.root;
    const name = isOfRoot ? written.slice(colon + 1) : colon > 0 ? written : foreign + written;
    if (this.known.size < remembered) this.known.set(written, name);
    return name;
  }
}
