import { decidedFund, honestRun, withCell, type HonestRun } from "./honest-run";
import { correction, decided, expectGate, outcomeOf, played, signed, type Way } from "./ways";

/** A column behind the others, its head first. */
const withColumn = (rows: HonestRun["aanvragen"], ...cells: readonly string[]): HonestRun["invoer"] =>
  (rows ?? []).map((row, index) => [...row, cells[index] ?? null]);
const contacts = { aanvragen: withColumn(honestRun.aanvragen, "Contactpersoon", "mw. C. Smit", "D. Mol", "E. Pol") };
const roles = (more: Partial<typeof decidedFund.rollen>): Partial<HonestRun> => ({
  governance: { ...decidedFund, rollen: { ...decidedFund.rollen, ...more } },
});

const ways: readonly Way[] = [
  {
    way: "one mailbox under two names",
    change: signed("A. Bakker <fonds@vng.nl>", "B. Visser <fonds@vng.nl>"),
    gate: "vier-ogen-dezelfde",
    facts: { wie: "A. Bakker <fonds@vng.nl>", ook: "B. Visser <fonds@vng.nl>" },
  },
  {
    way: "a call name beside a formal one",
    change: signed("Johannes Bakker", "Jan Bakker"),
    gate: "vier-ogen-dezelfde",
    facts: { wie: "Johannes Bakker", ook: "Jan Bakker" },
  },
  ...[
    ...["John Doe", "Donald Duck", "svc_fonds", "administrator", "handtekening.png", "B. Visser.pdf"],
    ...["B. Visser (afgekeurd)", "B. Visser, afwezig", "B. Visser - rejected", "A. Test"],
  ].map((wie) => ({
    way: `${wie} reviewed`,
    change: signed("A. Bakker", wie),
    gate: "ondertekenaar-geen-persoon" as const,
    facts: { rol: "toetser", wie },
  })),
  ...["B. Visser (gemeente Venlo)", "B. Visser (Venlo)", "b.visser@venlo.nl", "wethouder Visser, Venlo"].map((wie) => ({
    way: `${wie} reviewed its own application`,
    change: signed("A. Bakker", wie),
    gate: "ondertekenaar-belanghebbend" as const,
    facts: { rol: "toetser", wie, gemeente: "Venlo" },
  })),
  {
    way: "whom a municipality applied by prepared",
    change: { ...contacts, ...signed("C. Smit", "B. Visser"), ...correction(5, "K. Jong") },
    gate: "ondertekenaar-belanghebbend",
    facts: { rol: "opsteller", wie: "C. Smit", gemeente: "Venlo" },
  },
  ...["mw. C. Smit", "mw. Smit (gemeente Venlo)", "j.smit@venlo.nl"].map((wie) => ({
    way: `${wie} assessed a correction of its own municipality`,
    change: { ...contacts, ...correction(5, wie) },
    gate: "beoordelaar-belanghebbend" as const,
    facts: { aantal: 1, plaats: "Correcties!D2", wie },
  })),
  ...["zie reglement", "geen toezichthouder", "see the regulation"].map((wie) => ({
    way: `a role filled with: ${wie}`,
    change: { governance: played("controleert", wie) },
    gate: "rol-leeg" as const,
    facts: { rol: "controleert" },
  })),
  ...["Vereniging van Nederlandse Gemeenten", "Bureau VNG", "Vereniging van Nederlandse Gemeenten (VNG)"].map(
    (wie) => ({
      way: `who carries out audits as ${wie}`,
      change: { governance: played("controleert", wie) },
      gate: "rol-ziet-op-zichzelf" as const,
      facts: { rol: "controleert", wie, als: "uitvoerder" },
    }),
  ),
  {
    way: "who carries out signs as the reviewer",
    change: { governance: played("voert_uit", "B. Visser") },
    gate: "rol-ziet-op-zichzelf",
    facts: { rol: "toetst", wie: "B. Visser", als: "uitvoerder" },
  },
  {
    way: "an applicant reviews by its role",
    change: { governance: played("toetst", "gemeente Venlo") },
    gate: "rol-belanghebbend",
    facts: { rol: "toetst", wie: "gemeente Venlo", gemeente: "Venlo" },
  },
  {
    way: "an applicant decides",
    change: {
      governance: { ...decided({ orgaan: "gemeente Venlo" }), ...roles({ beslist: "gemeente Venlo" }).governance },
    },
    gate: "rol-belanghebbend",
    facts: { rol: "beslist", wie: "gemeente Venlo", gemeente: "Venlo" },
    also: ["besluit-ander-orgaan"],
  },
];

describe("people and bodies that only look right end at a gate of their own", () => {
  test.each(ways)("$way: $gate", expectGate);
});

describe("people and bodies that are in order do not stand in the way", () => {
  test.each<{ readonly when: string; readonly change: Partial<HonestRun> }>([
    ...(
      [
        ["P. Hoofd", "K. Manager"],
        ["M. Concept", "T. Naam"],
        ["mw. Bakker", "dhr. Bakker"],
        ["A. Bakker (VNG)", "B. Visser (PwC)"],
        ["Jan Jansen", "Jaap Jansen"],
        ["a.bakker@vng.nl", "b.visser@vng.nl"],
        ["J. van Venlo", "B. Ede"],
        ["Ede, J.", "B. Afwezig"],
        ["A. Bakker, Utrecht", "B. Visser, accountant"],
        ["Maria Bakker", "Marco Bakker"],
        ["C. Zie", "P. Admiraal"],
      ] as const
    ).map(([opsteller, toetser]) => ({ when: `${opsteller} and ${toetser}`, change: signed(opsteller, toetser) })),
    ...["niet-ambtelijke commissie", "auditcommissie", "V. den Berg", "VNG-bestuur", "Rekenkamer Venlo"].map((wie) => ({
      when: `${wie} reviews`,
      change: { governance: played("toetst", wie) },
    })),
    { when: "who applied for another municipality assessed", change: { ...contacts, ...correction(5, "D. Mol") } },
    {
      when: "a reason that follows from something",
      change: correction(4, "lagere lasten, zoals uit de toelichting volgt"),
    },
    { when: "a reason that is no", change: correction(4, "geen zorg in de zin van de wet") },
    { when: "a reason elsewhere", change: correction(4, "zie brief van 3 oktober 2018") },
  ])("$when", ({ change }) => {
    expect(outcomeOf({ ...honestRun, ...change }).openPoorten).toEqual([]);
  });
});

describe("what cells say beside the figures does not stand in the way when nothing is wrong", () => {
  const { invoer, aanvragen, correcties } = honestRun;
  test.each<{ readonly when: string; readonly change: Partial<HonestRun> }>([
    ...[
      "jaarrekening (geen schatting)",
      "jaarrekening, was voorlopig, nu definitief",
      "geen raming maar realisatie",
    ].map((herkomst) => ({ when: herkomst, change: { invoer: withCell(invoer, 1, 6, herkomst) } })),
    ...[
      ["Opmerking", "eerste versie was concept, definitieve versie ontvangen"],
      ["Beschikking", "afgewezen bezwaar van derde"],
      ["Opmerking", "bezwaar ongegrond, niet ingetrokken"],
      ["Ingetrokken", "niet ingetrokken"],
    ].map(([head = "", text = ""]) => ({
      when: `${head}: ${text}`,
      change: { aanvragen: withColumn(aanvragen, head, text) },
    })),
    ...[
      ["Bezwaar", "geen bezwaar"],
      ["Bezwaar", "bezwaar ongegrond"],
    ].map(([head = "", text = ""]) => ({
      when: `${head}: ${text}`,
      change: { correcties: withColumn(correcties, head, text) },
    })),
    {
      when: "the amount that a committee proposed",
      change: {
        correcties: (correcties ?? []).map((row, index) => [...row, index === 0 ? "Voorstel commissie" : -1_500_000]),
      },
    },
  ])("$when", ({ change }) => {
    expect(outcomeOf({ ...honestRun, ...change }).openPoorten).toEqual([]);
  });

  test.each<{ readonly when: string; readonly change: Partial<HonestRun> }>([
    ...["voorlopig, definitief volgt", "definitief, na een voorlopige opgave; concept", "raming"].map((herkomst) => ({
      when: herkomst,
      change: { invoer: withCell(invoer, 1, 6, herkomst) },
    })),
    ...["definitieve versie ontvangen, later ingetrokken", "concept", "afgewezen na bezwaar"].map((text) => ({
      when: text,
      change: { aanvragen: withColumn(aanvragen, "Opmerking", text) },
    })),
    { when: "a day of an objection", change: { correcties: withColumn(correcties, "Bezwaar", "3 oktober 2018") } },
  ])("but it does when something is: $when", ({ change }) => {
    expect(outcomeOf({ ...honestRun, ...change }).stempel).toBe("concept");
  });
});
