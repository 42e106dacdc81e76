import { invariant } from "../../src/core/findings/bug-error";
import { digestsOf, type Digests } from "../../src/run/digests";
import { runVerdeling } from "../../src/run/run-verdeling";
import type { Cell, Snapshot } from "../../src/workbook/snapshot";
import type { Mapping } from "../../src/reading/mapping/mapping";
import { sheetOf } from "../support/snapshot";
import { honestRun, runOf } from "./honest-run";

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [field: string]: Plain };
type Path = readonly (string | number)[];

const mapping: Mapping = {
  schema: "koppeling/1",
  indeling: "breed",
  blad: "Invoer",
  kopregel: 1,
  eenheid: "euro",
  notatie: "komma",
  teken: "gewoon",
  tekens: { lasten: "gewoon", baten: "gewoon", tekort: "gewoon" },
  optellen: ["Reserve"],
  correcties: [{ blad: "Correcties", eenheid: "euro" }],
  aanvaard: [{ bevinding: "tekort-unlikely", plaats: "Invoer!E2", waarde: "1", reden: "nagevraagd" }],
  kolommen: { gemeentecode: "A", naam: "B", inwoners: null, status: null, bron: null, herkomst: "G" },
  bedragen: [{ kolom: "C", jaar: 2016, domein: "jeugd", soort: "tekort", teken: null }],
};
const run = runOf(honestRun);
const weights = sheetOf("Gewichten", [
  ["Gemeentecode", "Gewicht"],
  ["GM0983", 12],
  ["GM0289", 3.5],
]);
const snapshot: Snapshot = { ...run.snapshot, sheets: [...run.snapshot.sheets, weights] };
const { verdeling } = runVerdeling({ ...run, snapshot });
invariant(verdeling !== null, "no outcome");
const { uitkomst } = verdeling;
const koppeling = { mapping, naam: null };
const base = digestsOf(uitkomst, snapshot, koppeling);

/** Every place of plain data that holds a single value, or an empty list. */
function leavesOf(value: Plain, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const members = Object.entries(value).flatMap(([field, member]: [string, Plain]) =>
    leavesOf(member, [...path, Array.isArray(value) ? Number(field) : field]),
  );
  return members.length === 0 ? [path] : members;
}

/** The data with one leaf changed a little. */
function edited(value: Plain, [field, ...rest]: Path): Plain {
  if (field === undefined) return changed(value);
  invariant(typeof value === "object" && value !== null, "a path leads into a value");
  if (Array.isArray(value))
    return value.map((member: Plain, index) => (index === field ? edited(member, rest) : member));
  const members = value as Readonly<Record<string, Plain>>;
  return { ...members, [field]: edited(members[field] ?? null, rest) };
}

function changed(value: Plain): Plain {
  if (typeof value === "string") return `${value}1`;
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return value === null ? "iets" : ["iets"];
}

/** The names of the fingerprints that an edit leaves alone. */
function same(digests: Digests): readonly string[] {
  return Object.entries(digests).flatMap(([name, digest]) => (digest === base[name as keyof Digests] ? [name] : []));
}

const nameFields = new Set<string | number | undefined>([
  "schema",
  "id",
  "naam",
  "versie",
  "status",
  "toelichting",
  "bron",
]);
const named = (path: Path): readonly [string, Path] => [path.join("."), path];

describe("every single edit shows in the fingerprints", () => {
  test.each(leavesOf(uitkomst.criteria as Plain).map(named))("criteria %s", (_, path) => {
    const criteria = edited(uitkomst.criteria, path) as typeof uitkomst.criteria;
    const kept = same(digestsOf({ ...uitkomst, criteria }, snapshot, koppeling));
    expect(kept).not.toContain("criteria");
    expect(kept).not.toContain("uitkomst");
    expect(kept.includes("criteriaInhoud")).toBe(path.length === 1 && nameFields.has(path[0]));
  });

  test.each(leavesOf(uitkomst.governance as Plain).map(named))("governance %s", (_, path) => {
    const governance = edited(uitkomst.governance as Plain, path) as typeof uitkomst.governance;
    const kept = same(digestsOf({ ...uitkomst, governance }, snapshot, koppeling));
    expect(kept).not.toContain("governance");
    expect(kept).not.toContain("uitkomst");
    expect(kept.includes("governanceInhoud")).toBe(path.length === 1 && nameFields.has(path[0]));
  });

  test.each(leavesOf(mapping as unknown as Plain).map(named))("mapping %s", (_, path) => {
    const other = edited(mapping as unknown as Plain, path) as unknown as Mapping;
    const kept = same(digestsOf(uitkomst, snapshot, { mapping: other, naam: null }));
    expect(kept).not.toContain("koppeling");
    expect(kept).not.toContain("uitkomst");
  });

  test.each(
    snapshot.sheets.flatMap((sheet, at) =>
      sheet.rows.flatMap((cells, row) =>
        Array.from(
          cells.keys(),
          (column) => [`${sheet.name} ${row.toString()},${column.toString()}`, at, row, column] as const,
        ),
      ),
    ),
  )("cell %s", (_, at, row, column) => {
    const values: readonly Cell[] = [null, 7, "iets anders", true];
    const digests = values.map((value) => digestsOf(uitkomst, withCell(at, row, column, value), koppeling));
    for (const digest of digests) {
      expect(same(digest)).not.toContain("invoer");
      expect(same(digest)).not.toContain("uitkomst");
    }
    expect(new Set(digests.map(({ invoer }) => invoer)).size).toBe(values.length);
  });

  test.each(["opsteller", "toetser"] as const)("%s", (who) => {
    const controle = { ...uitkomst.controle, [who]: "C. Mulder" };
    expect(same(digestsOf({ ...uitkomst, controle }, snapshot, koppeling))).not.toContain("uitkomst");
  });
});

function withCell(at: number, row: number, column: number, value: Cell): Snapshot {
  const sheets = snapshot.sheets.map((sheet, index) =>
    index === at
      ? {
          ...sheet,
          rows: sheet.rows.map((cells, line) =>
            line === row ? cells.map((cell, position) => (position === column ? value : cell)) : cells,
          ),
        }
      : sheet,
  );
  return { ...snapshot, sheets };
}
