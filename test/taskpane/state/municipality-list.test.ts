import { listMunicipalities, type ListChoice } from "../../../src/taskpane/state/municipality-list";
import { gemeente, verdeel } from "../../support/gemeente";

const outcome = verdeel(
  [
    gemeente("GM0363", 10n, 90_000n, { naam: "Amsterdam" }),
    gemeente("GM0034", 100n, 50_000n, { naam: "Almere" }),
    gemeente("GM1900", 1n, 50_000n, { naam: "Súdwest-Fryslân" }),
    gemeente("GM0518", 10n, 1_000n, { naam: "'s-Gravenhage" }),
    gemeente("GM0796", 10n, -5_000n, { naam: "'s-Hertogenbosch" }),
  ],
  1_000_000n,
);

/** Not in the order of the codes, so that only the list itself can put equals in it. */
const toekenningen = outcome.toekenningen.toReversed();

function list(choice: Partial<ListChoice>): readonly string[] {
  const rows = listMunicipalities(toekenningen, { search: "", order: "naam", filter: "alle", ...choice });
  return rows.map(({ gemeente: { naam } }) => naam);
}

const everybody = ["Almere", "Amsterdam", "'s-Gravenhage", "'s-Hertogenbosch", "Súdwest-Fryslân"];

describe("searching finds by name and by code", () => {
  test.each<{ readonly when: string; readonly search: string; readonly finds: readonly string[] }>([
    { when: "nothing is typed", search: "", finds: everybody },
    { when: "only spaces are typed", search: "  ", finds: everybody },
    { when: "case differs", search: "AMSTER", finds: ["Amsterdam"] },
    { when: "accents are left out", search: "sudwest", finds: ["Súdwest-Fryslân"] },
    { when: "a hyphen is typed as a space", search: "sudwest fryslan", finds: ["Súdwest-Fryslân"] },
    { when: "the apostrophe is typed", search: "'s-g", finds: ["'s-Gravenhage"] },
    { when: "a part from the middle is typed", search: "dam", finds: ["Amsterdam"] },
    { when: "the whole code is typed", search: "GM0034", finds: ["Almere"] },
    { when: "the code is typed with a space", search: "gm 0034", finds: ["Almere"] },
    { when: "only the digits are typed", search: "363", finds: ["Amsterdam"] },
    { when: "nobody is called that", search: "Utrecht", finds: [] },
  ])("when $when", ({ search, finds }) => {
    expect(list({ search })).toEqual(finds);
  });
});

describe("the order is the one chosen, equals by code", () => {
  test.each<{ readonly order: ListChoice["order"]; readonly rows: readonly string[] }>([
    { order: "naam", rows: everybody },
    { order: "tekort", rows: ["Amsterdam", "Almere", "Súdwest-Fryslân", "'s-Gravenhage", "'s-Hertogenbosch"] },
    {
      order: "tekort-per-inwoner",
      rows: ["Súdwest-Fryslân", "Amsterdam", "Almere", "'s-Gravenhage", "'s-Hertogenbosch"],
    },
    { order: "toekenning", rows: ["Amsterdam", "Súdwest-Fryslân", "Almere", "'s-Gravenhage", "'s-Hertogenbosch"] },
  ])("by $order", ({ order, rows }) => {
    expect(list({ order })).toEqual(rows);
  });

  test("the rows given stay in their own order", () => {
    const before = [...toekenningen];
    list({ order: "toekenning" });
    expect(toekenningen).toEqual(before);
  });
});

describe("a filter keeps one kind, also while searching", () => {
  test.each<{ readonly choice: Partial<ListChoice>; readonly rows: readonly string[] }>([
    { choice: { filter: "toegekend" }, rows: ["Amsterdam", "Súdwest-Fryslân"] },
    { choice: { filter: "afgewezen" }, rows: ["Almere", "'s-Gravenhage", "'s-Hertogenbosch"] },
    { choice: { filter: "afgewezen", search: "am" }, rows: [] },
  ])("$choice", ({ choice, rows }) => {
    expect(list(choice)).toEqual(rows);
  });
});
