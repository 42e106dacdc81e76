import { isPerson, mayBeSamePerson } from "../../../src/core/governance/same-person";

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
  ["jan.jansen@venlo.nl", "jan.jansen@vng.nl"],
  ["J. Jansen", "\u0408. J\u0430nsen"],
  ["K. S\u00f8rensen", "K. Sorensen"],
  ["K. Gro\u00df", "K. Gross"],
  ["P. van Dijk", "P. van Dyk"],
  ["K. M\u00fcller", "K. Mueller"],
  ["J. Smit", "J. Sm1t"],
  ["B. Visser", "B. Vlsser"],
  ["Anna Bakker, opsteller", "Anna Bakker, toetser"],
  ["A. Bakker 1", "A. Bakker 2"],
  ["A. Bakker", "ABakker"],
  ["A. Bakker", "bakkera"],
  ["AB", "A. Bakker"],
  ["A. van den Berg", "A. vd Berg"],
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
  ["I. Jansen", "L. Jansen"],
  ["A. Bakker, controller", "B. Visser, controller"],
  ["AV", "A. Bakker"],
  ["A.B. de Vries", "C. de Vries"],
])("%s and %s are two people", (one, other) => {
  expect([mayBeSamePerson(one, other), mayBeSamePerson(other, one)]).toEqual([false, false]);
});

test.each(["toetser", "Opsteller", "n.v.t.", "", null])("%j is nobody", (name) => {
  expect(isPerson(name)).toBe(false);
});

test.each(["A. Bakker", "A. Bakker, toetser", "Concerncontroller"])("%j is somebody", (name) => {
  expect(isPerson(name)).toBe(true);
});
