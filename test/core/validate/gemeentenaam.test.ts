import { createNameLookup } from "../../../src/core/validate/gemeentenaam";
import { register } from "../../../src/reference/register";
import { noNormen } from "../../support/no-normen";

const codesOf = createNameLookup(register);

test.each([
  ["'s-Gravenhage", "GM0518"],
  ["’s Gravenhage", "GM0518"],
  ["Den Haag", "GM0518"],
  ["The Hague", "GM0518"],
  ["DEN BOSCH", "GM0796"],
  ["Súdwest-Fryslân", "GM1900"],
  ["Sudwest Fryslan", "GM1900"],
  ["Zuidwest-Friesland", "GM1900"],
  ["Gemeente Utrecht", "GM0344"],
  ["Utrecht (gemeente)", "GM0344"],
  ["gem. Ede", "GM0228"],
  ["Hengelo", "GM0164"],
  ["Hengelo (O.)", "GM0164"],
  ["Hengelo (Ov)", "GM0164"],
  ["Bergen (NH.)", "GM0373"],
  ["Bergen NH", "GM0373"],
  ["Bergen (N.H.)", "GM0373"],
  ["Bergen (Noord-Holland)", "GM0373"],
  ["Bergen (L.)", "GM0893"],
  ["Bergen (Lb)", "GM0893"],
  ["Nuenen c.a.", "GM0820"],
  ["IJsselstein", "GM0353"],
  ["ĳsselstein", "GM0353"],
  ["Het Bildt", "GM0063"],
  ["Alphen a/d Rijn", "GM0484"],
  ["St. Anthonis", "GM1702"],
  ["Mill en Sint Hubert", "GM0815"],
  ["Noordoostpolder", "GM0171"],
  ["Rijswijk (ZH)", "GM0603"],
])("finds %j at %s alone", (naam, code) => {
  expect(codesOf(naam)).toEqual([code]);
});

describe("in a register of namesakes", () => {
  const make = (code: string, naam: string, provincie: string) => ({
    code,
    naam,
    provincie,
    jeugdregio: "",
    inwoners: { 2017: 1 },
  });
  const lookUp = createNameLookup({
    gemeenten: [
      make("GM0003", "Dorp (L.)", "Limburg"),
      make("GM0001", "Dorp (NH.)", "Noord-Holland"),
      make("GM0002", "Gemeenlust", "Groningen"),
      make("GM0004", "Stad", "Zuid-Holland"),
    ],
    herindelingen: [],
    aliassen: { "Oud Dorp": "GM0001", Dorp: "GM0003" },
    normen: noNormen,
    bron: "test",
  });

  test.each<{ readonly naam: string; readonly codes: readonly string[] }>([
    // in the order of the codes, not of the register, and each once
    { naam: "Dorp", codes: ["GM0001", "GM0003"] },
    { naam: "oud-dorp", codes: ["GM0001"] },
    { naam: "Dorp (Limburg)", codes: ["GM0003"] },
    { naam: "Dorp (lbg)", codes: ["GM0003"] },
    { naam: "Dorp (Nd-Holl)", codes: ["GM0001"] },
    { naam: "  Dorp ( L )  ", codes: ["GM0003"] },
    { naam: "Dorp (gemeente)", codes: ["GM0001", "GM0003"] },
    // every letter once, in order, and the first one first
    { naam: "Dorp (Lbm)", codes: [] },
    { naam: "Dorp (Limmmburg)", codes: [] },
    { naam: "Dorp (mburg)", codes: [] },
    { naam: "Dorp (Gld)", codes: [] },
    // "gemeente" is a word of its own
    { naam: "Gemeenlust", codes: ["GM0002"] },
    { naam: "gemeente  Gemeenlust", codes: ["GM0002"] },
    { naam: "Gem. Stad", codes: ["GM0004"] },
    { naam: "GemeenteStad", codes: [] },
    { naam: "De gemeente Stad", codes: [] },
    { naam: "Stad (Zh)", codes: ["GM0004"] },
    { naam: "Stad (Zh) centrum", codes: [] },
  ])("$naam may be $codes", ({ naam, codes }) => {
    expect(lookUp(naam)).toEqual(codes);
  });
});

test("finds both municipalities called Bergen", () => {
  expect(codesOf("Bergen")).toEqual(["GM0373", "GM0893"]);
});

test.each(["Hengelo (Gld)", "Bergen (Gld)", "Bergen ()x", "Amsterdan", "", "gemeente"])(
  "finds nothing for %j",
  (naam) => {
    expect(codesOf(naam)).toEqual([]);
  },
);

test("finds every municipality by its own name", () => {
  expect(register.gemeenten.filter(({ naam, code }) => codesOf(naam).join() !== code)).toEqual([]);
});
