import fc from "fast-check";
import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import type { Finding } from "../../../src/core/finding";
import type { Cell, SheetSnapshot } from "../../../src/workbook/snapshot";
import { acceptFindings } from "../../../src/core/aanvaarding";
import { remediesOf } from "../../../src/core/remedy";
import { register } from "../../../src/reference/register";
import { parseMapping, type Mapping } from "../../../src/workbook/read/mapping";
import { statementsOf, stateInMapping } from "../../../src/workbook/read/state-in-mapping";
import { readInput } from "../../../src/workbook/read/read-input";
import { scope2018, sheetOf, snapshotOf } from "../../support/snapshot";

/** One municipality with lasten and baten in full euros, by cell: jeugd 2016, wmo 2016, jeugd 2017, wmo 2017. */
export interface Gemeentecijfers {
  readonly code: string;
  readonly naam: string;
  readonly inwoners: number;
  readonly lasten: readonly number[];
  readonly baten: readonly number[];
}

export const cells = [2016, 2017].flatMap((jaar) =>
  (["jeugd", "wmo"] as const).map((domein) => ({ jaar, domein, label: `${domein} ${jaar.toString()}` })),
);

/** Every sixteenth municipality of these years: checking against all of them would take most of the time. */
const gemeenten = register.gemeenten
  .filter(({ inwoners }) => [2016, 2017, 2018].every((jaar) => inwoners[jaar] !== undefined))
  .filter((_, index) => index % 16 === 0);
const smallRegister = { ...register, gemeenten, herindelingen: [], aliassen: {} };

const places = gemeenten.map(({ code, naam, inwoners }) => ({ code, naam, inwoners: inwoners[2017] ?? 0 }));

/**
 * Municipalities with figures of an ordinary size: each domain costs EUR 150 to 400 per inhabitant, a little different from year
 * to year, and 6 to 14% of that is short.
 */
export function municipalities(fewest = 3, most = 9): fc.Arbitrary<readonly Gemeentecijfers[]> {
  const figures = fc.record({
    place: fc.constantFrom(...places),
    perInwoner: fc.tuple(fc.integer({ min: 150, max: 400 }), fc.integer({ min: 150, max: 400 })),
    growth: fc.tuple(fc.integer({ min: 97, max: 105 }), fc.integer({ min: 97, max: 105 })),
    short: fc.tuple(fc.integer({ min: 6, max: 14 }), fc.integer({ min: 6, max: 14 })),
  });
  return fc
    .uniqueArray(figures, { minLength: fewest, maxLength: most, selector: ({ place }) => place.code })
    .map((rows) =>
      rows.map(({ place, perInwoner: [jeugd, wmo], growth: [growsJeugd, growsWmo], short }) => {
        const lasten = [
          place.inwoners * jeugd,
          place.inwoners * wmo,
          Math.round((place.inwoners * jeugd * growsJeugd) / 100),
          Math.round((place.inwoners * wmo * growsWmo) / 100),
        ];
        const baten = lasten.map((amount, index) => amount - Math.round((amount * (short[index % 2] ?? 0)) / 100));
        return { ...place, lasten, baten };
      }),
    );
}

/** The tekort of every municipality over all cells, in cents, by code. */
export function tekortenOf(rows: readonly Gemeentecijfers[]): ReadonlyMap<string, bigint> {
  const sum = (amounts: readonly number[]): bigint => amounts.reduce((total, amount) => total + BigInt(amount), 0n);
  return new Map(rows.map(({ code, lasten, baten }) => [code, 100n * (sum(lasten) - sum(baten))]));
}

/** What reading and checking a sheet comes to. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** By code, in cents; empty when something stops. */
  readonly tekorten: ReadonlyMap<string, bigint>;
  readonly stops: boolean;
}

/** Reads sheets as the product does, with a mapping in plain JSON. */
export function judge(sheets: readonly SheetSnapshot[], json: object | null = null): Judged {
  const parsed = json === null ? null : parseMapping(json, "koppeling.json");
  if (parsed?.ok === false) throw new Error(JSON.stringify(parsed.findings));
  const mapping: Mapping | null = parsed?.ok === true ? parsed.value : null;
  const read = readInput(snapshotOf(sheets), scope2018, mapping);
  const valid = read.tables === null ? null : validateGemeenten(read.tables, smallRegister, scope2018);
  const aanvaardingen = { document: "koppeling.json", aanvaard: mapping?.aanvaard ?? [] };
  const findings = acceptFindings([...read.findings, ...(valid?.findings ?? [])], aanvaardingen);
  const stops = read.tables === null || findings.some(({ severity }) => severity === "error");
  const tekorten = (valid?.gemeenten ?? []).map(
    ({ code, cellen }) => [code, cellen.reduce((sum, { geaccepteerd }) => sum + geaccepteerd, 0n)] as const,
  );
  return { findings, stops, tekorten: new Map(stops ? [] : tekorten) };
}

/** A sheet with rows of text and numbers, some empty rows or a title above. */
export function sheetWith(rows: readonly (readonly Cell[])[], name = "Invoer"): SheetSnapshot {
  return sheetOf(name, rows);
}

export const identityHeader = ["gemeentecode", "gemeente", "inwoners 2017"] as const;

export function identityOf({ code, naam, inwoners }: Gemeentecijfers): readonly Cell[] {
  return [code, naam, inwoners];
}

/** Follows the remedy of a finding that states something in the mapping, from the finding's own data. */
export function followRemedy(found: Finding, mapping: object | null = null): object {
  const [statement] = remediesOf(found).flatMap(statementsOf);
  if (statement === undefined) throw new Error("the finding proposes nothing");
  const before = mapping === null ? null : parseMapping(mapping, "koppeling.json");
  const stated = stateInMapping(before?.ok === true ? before.value : null, statement);
  if (stated === null) throw new Error("the mapping does not take what the finding proposes");
  return stated;
}
