import { isNamed, isReason } from "../../../src/core/governance/placeholder";

test.each([
  "",
  " ",
  "\u00a0",
  "-",
  "?",
  "...",
  "\u200b",
  "\u3164",
  "x",
  "XXX",
  "0",
  "n.v.t.",
  "N/A",
  "onbekend",
  "Volgt.",
  "nog te benoemen",
  "wordt later ingevuld",
  "p.m.",
  "naam opsteller",
  "aaaa",
  null,
])("%j is no name", (name) => {
  expect(isNamed(name)).toBe(false);
});

test.each(["A", "Rekenkamer", "3", "onafhankelijke commissie", "N. Volgt"])("%s is a name", (name) => {
  expect(isNamed(name)).toBe(true);
});

test.each(["", ".", "n.v.t.", "ok", "Akkoord!", "\u043ek", "volgt", "x", "correctie", "12"])(
  "%j is no reason",
  (text) => {
    expect(isReason(text)).toBe(false);
  },
);

test.each(["buiten de definitie", "nagekeken", "zie brief 12", "akkoord van de accountant"])(
  "%s is a reason",
  (text) => {
    expect(isReason(text)).toBe(true);
  },
);
