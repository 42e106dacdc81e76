import { shortestDecimal } from "./shortest-decimal";

/** What a set of rules is called and how far it is: everything else is what it says. */
export interface SetIdentity {
  readonly id: string;
  readonly naam: string;
  readonly versie: string;
  readonly status: "concept" | "voorgelegd" | "vastgesteld" | "vervallen";
}

/** Fields at the top of a set that name it and decide nothing. */
const identityFields: ReadonlySet<string> = new Set([
  "schema",
  "id",
  "naam",
  "versie",
  "status",
  "toelichting",
  "bron",
]);

/** Lists in which the order says nothing. */
const unorderedFields: ReadonlySet<string> = new Set(["jaren", "domeinen", "vereisteStukken"]);

/** Numbers that are kept as text: "40" and "40.00" are the same. */
const decimalFields: ReadonlySet<string> = new Set([
  "bedragPerInwoner",
  "vanaf",
  "percentage",
  "maximumPerInwoner",
  "maximumPercentageVanTekort",
  "minimumbedrag",
  "bedrag",
  "reserve",
]);

/** Plain data of which the keys are sorted, so that equal content is equal text. */
export type SetContent = Readonly<Record<string, unknown>>;

/**
 * What a set says, apart from what it is called: its identity. Two sets with the same content give the same outcome for
 * every input, whatever their names; one digit that differs makes another set. Notation makes no difference, and a field
 * that has its default is left out, so that a field that is added later never renames a set that was adopted before.
 *
 * @param defaults - By dotted path, for fields that older versions of the format do not have: `"uitname.bron"`.
 * @source domain.md §7: identity leaves out fields that have their default.
 */
export function contentOf(set: object, defaults: Readonly<Record<string, unknown>> = {}): SetContent {
  const rest = Object.fromEntries(Object.entries(set).filter(([field]) => !identityFields.has(field)));
  return objectContent(rest, "", defaults);
}

/** @returns Whether two sets say the same. */
export function hasSameContent(a: object, b: object, defaults: Readonly<Record<string, unknown>> = {}): boolean {
  return JSON.stringify(contentOf(a, defaults)) === JSON.stringify(contentOf(b, defaults));
}

function objectContent(value: object, path: string, defaults: Readonly<Record<string, unknown>>): SetContent {
  const members = Object.entries(value)
    .map(([field, member]) => ({ field, at: path === "" ? field : `${path}.${field}`, member: member as unknown }))
    .filter(({ at, member }) => !isDefault(member, at, defaults))
    .map(({ field, at, member }) => [field, memberContent(field, member, at, defaults)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members);
}

function memberContent(
  field: string,
  value: unknown,
  path: string,
  defaults: Readonly<Record<string, unknown>>,
): unknown {
  if (typeof value === "string" && decimalFields.has(field)) return shortestDecimal(value);
  if (Array.isArray(value)) {
    const members = value.map((member: unknown) => memberContent("", member, path, defaults));
    return unorderedFields.has(field) ? members.sort((a, b) => (String(a) < String(b) ? -1 : 1)) : members;
  }
  return typeof value === "object" && value !== null ? objectContent(value, path, defaults) : value;
}

function isDefault(value: unknown, path: string, defaults: Readonly<Record<string, unknown>>): boolean {
  return path in defaults && JSON.stringify(value) === JSON.stringify(defaults[path]);
}
