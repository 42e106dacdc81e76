import type { Remedy } from "../../core/findings/remedy";
import { parseMapping, type Mapping } from "./mapping";

/** What a remedy states in the mapping, about one field or several ("a, b"); with a value, for only then is there something to state. */
export type Statement = Omit<Extract<Remedy, { readonly kind: "mapping" }>, "kind" | "waarde"> & {
  readonly waarde: string;
};

/** What a field of a mapping may be stated as, where a remedy leaves the choice to the owner of the figures. */
const choices: Readonly<Record<string, readonly string[]>> = {
  notatie: ["komma", "punt"],
  eenheid: ["euro", "duizendEuro", "miljoenEuro"],
};

/** @returns The statements that a remedy comes down to: one, or one for every value that it leaves open. */
export function statementsOf(remedy: Remedy): readonly Statement[] {
  if (remedy.kind !== "mapping") return [];
  const { veld, waarde, blad } = remedy;
  const values = waarde === null ? (choices[veld] ?? []) : [waarde];
  return values.map((value) => ({ veld, waarde: value, blad }));
}

/**
 * States something in a mapping and leaves all else in it as it is. Without a mapping there is one afterwards, that leaves the
 * columns to the search.
 *
 * @returns Null when the mapping has no such field or does not take the value.
 * @example stateInMapping(null, { veld: "tekens.tekort", waarde: "omgekeerd", blad: null })
 */
export function stateInMapping(mapping: Mapping | null, { veld, waarde, blad }: Statement): Mapping | null {
  const before = mapping ?? { schema: "koppeling/1", indeling: "zoeken" };
  const stated = veld.split(", ").reduce<object>((now, field) => changed(now, field, waarde, blad), before);
  const parsed = parseMapping(stated, "koppeling");
  return parsed.ok ? parsed.value : null;
}

function changed(mapping: object, veld: string, waarde: string, blad: string | null): object {
  if (veld === "correcties") {
    const others = listIn(mapping, veld).filter((one) => one["blad"] !== blad);
    return { ...mapping, correcties: [...others, { blad, eenheid: waarde }] };
  }
  if (veld === "optellen") {
    const before = fieldOf(mapping, veld);
    const columns: readonly unknown[] = Array.isArray(before) ? before : [];
    return { ...mapping, optellen: [...columns.filter((column) => column !== waarde), waarde] };
  }
  const ofColumn = /^bedragen\[(\d+)\]\.teken$/.exec(veld);
  if (ofColumn !== null) {
    const index = Number(ofColumn[1]);
    const bedragen = listIn(mapping, "bedragen").map((one, at) => (at === index ? { ...one, teken: waarde } : one));
    return { ...mapping, bedragen };
  }
  const [field = "", soort] = veld.split(".");
  if (soort === undefined) return { ...mapping, [field]: waarde };
  const before = fieldOf(mapping, field);
  return { ...mapping, [field]: { ...(typeof before === "object" ? before : null), [soort]: waarde } };
}

function listIn(mapping: object, field: string): readonly Readonly<Record<string, unknown>>[] {
  const list = fieldOf(mapping, field);
  return Array.isArray(list) ? (list as readonly Readonly<Record<string, unknown>>[]) : [];
}

function fieldOf(mapping: object, field: string): unknown {
  return (mapping as Readonly<Record<string, unknown>>)[field];
}
