import { isNamed, mayBeSamePerson } from "../../../src/core/governance/same-person";

test.each([
  ["J. Jansen", "J. Jansen"],
  ["J. Jansen", "j jansen"],
  ["J.Jansen", "  J.   Jansen "],
  ["Jansen, J.", "J. Jansen"],
  ["J.A. Jansen", "JA Jansen"],
  ["J.A. Jansen", "A.J. Jansen"],
  ["Jan Jansen", "J. Jansen"],
  ["drs. J. Jansen", "Jansen"],
  ["mw. B. de Vries", "B. de Vries MSc"],
  ["José Müller", "jose muller"],
  ["A.", "a"],
  ["Jan\u200b Jansen", "Jan Jansen"],
  ["jan.jansen@gemeente.nl", "Jan Jansen"],
])("%s and %s may be one person", (one, other) => {
  expect([mayBeSamePerson(one, other), mayBeSamePerson(other, one)]).toEqual([true, true]);
});

test.each([
  ["A. Bakker", "B. Visser"],
  ["J. Jansen", "P. Jansen"],
  ["Jan Jansen", "Piet Jansen"],
  ["A. de Vries", "B. de Vries"],
  ["A", "B"],
  ["Bakker", "Visser"],
  ["B. Bakker", "B. Visser"],
])("%s and %s are two people", (one, other) => {
  expect([mayBeSamePerson(one, other), mayBeSamePerson(other, one)]).toEqual([false, false]);
});

test.each(["", " ", "\u00a0", "-", "?", "...", "\u200b", null])("%j is no name", (name) => {
  expect(isNamed(name)).toBe(false);
});

test.each(["A", "Rekenkamer", "3"])("%s is a name", (name) => {
  expect(isNamed(name)).toBe(true);
});
