import { createNameLookup } from "../../../src/core/validate/gemeentenaam";
import { register } from "../../../src/reference/register";

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
