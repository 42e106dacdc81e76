import { readFileSync } from "node:fs";
import { aliassen } from "../../src/reference/aliassen";
import { register } from "../../src/reference/register";
import { ratioFromDecimal, add, zero } from "../../src/core/money/ratio";

const codes = new Set(register.gemeenten.map(({ code }) => code));

test.each([
  { jaar: 2016, gemeenten: 390, inwoners: 16_979_120 },
  { jaar: 2017, gemeenten: 388, inwoners: 17_081_507 },
  { jaar: 2018, gemeenten: 380, inwoners: 17_181_084 },
  { jaar: 2019, gemeenten: 355, inwoners: 17_282_163 },
])("counts $gemeenten municipalities and $inwoners inhabitants on 1 January $jaar", ({ jaar, gemeenten, inwoners }) => {
  const counts = register.gemeenten.flatMap((gemeente) => gemeente.inwoners[jaar] ?? []);
  expect(counts).toHaveLength(gemeenten);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inwoners);
});

test("knows the facts that the published amounts of 2018 hang on", () => {
  const inwoners2017 = (code: string): number | undefined =>
    register.gemeenten.find((gemeente) => gemeente.code === code)?.inwoners[2017];
  expect([inwoners2017("GM0983"), inwoners2017("GM0080"), inwoners2017("GM1949")]).toEqual([
    101_059,
    108_667,
    undefined,
  ]);
});

test("is sorted by code, without repetition", () => {
  const inOrder = register.gemeenten.map(({ code }) => code);
  expect(inOrder).toEqual([...codes].sort());
  expect(codes.size).toBe(403);
});

test("has a province and a youth-care region for everyone", () => {
  expect(new Set(register.gemeenten.map(({ provincie }) => provincie)).size).toBe(12);
  expect(register.gemeenten.filter(({ jeugdregio }) => jeugdregio === "")).toEqual([]);
});

test("refers in herindelingen and aliases to existing codes only", () => {
  const referred = [
    ...register.herindelingen.flatMap(({ oudeCode, nieuweCode }) => [oudeCode, nieuweCode]),
    ...Object.values(register.aliassen),
  ];
  expect(referred.filter((code) => !codes.has(code))).toEqual([]);
});

test("has no alias that is another municipality's name", () => {
  const clashes = register.gemeenten.filter(({ naam, code }) => naam in aliassen && aliassen[naam] !== code);
  expect(clashes).toEqual([]);
});

test("divides every vanished municipality completely", () => {
  const vanished = register.gemeenten.filter(({ inwoners }) => inwoners[2019] === undefined);
  for (const { code } of vanished) {
    const shares = register.herindelingen.filter((one) => one.oudeCode === code && one.soort !== "grenscorrectie");
    const sum = shares.map(({ aandeel }) => ratioFromDecimal(aandeel)).reduce(add, zero);
    expect({ code, sum }).toEqual({ code, sum: ratioFromDecimal("1") });
  }
  expect(vanished).toHaveLength(48);
});

test.each(["fusie", "splitsing"] as const)(
  "lets a %s begin in the first year without the old municipality",
  (soort) => {
    const inwonersOf = new Map(register.gemeenten.map(({ code, inwoners }) => [code, inwoners]));
    const found = register.herindelingen.filter((one) => one.soort === soort);
    for (const { oudeCode, nieuweCode, ingangsdatum } of found) {
      const jaar = Number(ingangsdatum.slice(0, 4));
      expect(inwonersOf.get(oudeCode)?.[jaar - 1]).toBeDefined();
      expect(inwonersOf.get(oudeCode)?.[jaar]).toBeUndefined();
      expect(inwonersOf.get(nieuweCode)?.[jaar]).toBeDefined();
    }
    expect(found.length).toBeGreaterThan(0);
  },
);

test.each(["gemeenten", "herindelingen"])("states source and licence at the head of %s", (file) => {
  const head = readFileSync(`src/reference/${file}.ts`, "utf8").slice(0, 1000);
  expect(head).toContain("CBS StatLine");
  expect(head).toContain("CC BY 4.0");
});
