import { z } from "zod";

/** A JSON format that we publish. */
export interface PublishedSchema {
  /** File name in schema/. */
  readonly file: string;
  /** "uitkomst/1": the value of the field `schema` in a document. */
  readonly format: string;
  readonly title: string;
  readonly source: z.ZodType;
  /** "input": fields with a default may be left out. */
  readonly io: "input" | "output";
  /** Dutch explanation by dotted path of fields; list items have no segment of their own. "" is the whole document. */
  readonly descriptions: Readonly<Record<string, string>>;
}

/** A part of a JSON schema. */
interface SchemaNode {
  description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

/**
 * Makes the JSON Schema (draft 2020-12) of a format from its zod source, as the text of its file.
 *
 * @throws Error when a description is for a field that the format does not have.
 */
export function schemaText({ format, title, source, io, descriptions }: PublishedSchema): string {
  const { $schema, ...generated } = z.toJSONSchema(source, { target: "draft-2020-12", io });
  for (const [path, text] of Object.entries(descriptions)) describe(generated as SchemaNode, path, text);
  const $id = `urn:fonds-tekortgemeenten:${format.replace("/", ":")}`;
  const { description, ...body } = generated;
  return `${JSON.stringify({ $schema, $id, title, description, ...body }, null, 2)}\n`;
}

function describe(root: SchemaNode, path: string, text: string): void {
  const segments = path === "" ? [] : path.split(".");
  const found = segments.reduce<readonly SchemaNode[]>(
    (nodes, segment) => nodes.flatMap((node) => membersOf(node)).flatMap((node) => node.properties?.[segment] ?? []),
    [root],
  );
  if (found.length === 0) throw new Error(`"${path}" has a description but is not in the format`);
  for (const node of found) node.description = text;
}

/** A node with what it stands for: the branches of a choice, the items of a list. */
function membersOf(node: SchemaNode): readonly SchemaNode[] {
  const inside = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.items === undefined ? [] : [node.items])];
  return [node, ...inside.flatMap(membersOf)];
}
