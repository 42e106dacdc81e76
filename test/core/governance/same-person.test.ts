import { isPerson, mayBeSamePerson, mayShareAPerson } from "../../../src/core/governance/same-person";

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

test.each([
  ...[
    "toetser",
    "Opsteller",
    "n.v.t.",
    "",
    null,
    "Concerncontroller",
    "controller 2",
    "de beoordelaar",
    "12345",
    "A",
    "A.B.",
  ],
  ...[
    "nog te benoemen",
    "p.m.",
    "asdf",
    "aaa",
    "A. Test",
    "G. Onbekend",
    "N. Volgt",
    "naam toetser",
    "gemeente Venlo",
    "Team Financi\u00ebn",
  ],
  ...["de commissie", "drs. X", "mw. N.N.", "iemand"],
])("%j is nobody", (name) => {
  expect(isPerson(name)).toBe(false);
});

test.each([
  ...[
    "A. Bakker",
    "A. Bakker, toetser",
    "\u00d8. Xu",
    "A. de Nul",
    "I. Test-Jansen",
    "Jan de X",
    "J. van Geen",
    "J. Ma",
  ],
  ...["J. van der Aa", "Gerda Onbekend-de Vries", "X. Bakker", "mr. dr. K. Hoofd-Smit", "AB", "Li Na", "\u674e \u660e"],
  ...[
    "Controller A. Bakker",
    "A. Bakker (team Financi\u00ebn)",
    "Bakker",
    "anna.bakker@venlo.nl",
    "\u0418\u0432\u0430\u043d\u043e\u0432",
  ],
])("%s is somebody", (name) => {
  expect(isPerson(name)).toBe(true);
});

test.each([
  ["A. Bakker en B. Visser", "B. Visser & C. Mulder", true],
  ["A. Bakker", "C. Mulder namens A. Bakker", true],
  ["A. Bakker; B. Visser", "Visser, B.", true],
  ["A. Bakker en B. Visser", "C. Mulder en D. Smit", false],
  ["A. Bakker", "B. Visser", false],
])("%s and %s share a person: %s", (one, other, share) => {
  expect([mayShareAPerson(one, other), mayShareAPerson(other, one)]).toEqual([share, share]);
});
