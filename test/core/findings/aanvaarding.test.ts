import { acceptFindings, placeOfAcceptance, type Aanvaarding } from "../../../src/core/findings/aanvaarding";
import { cellPlace, fieldPlace, finding, hasErrors, isInDoubt, type Finding } from "../../../src/core/findings/finding";

const reversed = finding("sign-reversed", { place: cellPlace("Invoer", null), value: "-5" });
const small = finding("amounts-in-thousands", { place: cellPlace("Blad '17", "C7"), value: "36000" });
const unreadable = finding("not-a-number", { place: cellPlace("Invoer", "C7"), value: "x" });

const accept = (findings: readonly Finding[], one: Partial<Aanvaarding>): readonly Finding[] =>
  acceptFindings(findings, {
    document: "k.json",
    aanvaard: [{ bevinding: "sign-reversed", plaats: null, waarde: null, reden: "klopt", ...one }],
  });

test("an accepted finding stops nothing, is in doubt no more and says why", () => {
  expect(hasErrors([reversed]) && isInDoubt(reversed)).toBe(true);
  const accepted = accept([reversed], { waarde: "-5" });
  expect(accepted).toEqual([{ ...reversed, severity: "info", aanvaard: "klopt" }]);
  expect(accepted.some(isInDoubt) || hasErrors(accepted)).toBe(false);
});

test.each<{ what: string; found: Finding; one: Partial<Aanvaarding>; holds: boolean }>([
  { what: "its sheet", found: reversed, one: { plaats: "invoer", waarde: "-5" }, holds: true },
  { what: "another sheet", found: reversed, one: { plaats: "Blad2", waarde: "-5" }, holds: false },
  { what: "the value that stands there", found: reversed, one: { waarde: "-5" }, holds: true },
  { what: "a value that no longer stands there", found: reversed, one: { waarde: "-6" }, holds: false },
  { what: "another code", found: reversed, one: { bevinding: "only-surpluses" }, holds: false },
  {
    what: "its cell",
    found: small,
    one: { bevinding: "amounts-in-thousands", plaats: "$c$7", waarde: "36000" },
    holds: true,
  },
  {
    what: "its cell and sheet",
    found: small,
    one: { bevinding: "amounts-in-thousands", plaats: "'Blad ''17'!C7", waarde: "36000" },
    holds: true,
  },
  { what: "another cell", found: small, one: { bevinding: "amounts-in-thousands", plaats: "C8" }, holds: false },
  { what: "no cell", found: small, one: { bevinding: "amounts-in-thousands" }, holds: false },
  {
    what: "a cell that cannot be read",
    found: unreadable,
    one: { bevinding: "not-a-number", plaats: "C7" },
    holds: false,
  },
])("naming $what accepts: $holds", ({ found, one, holds }) => {
  const [first, ...others] = accept([found], one);
  expect(first?.aanvaard).toBe(holds ? "klopt" : undefined);
  const unused = finding("acceptance-unused", {
    place: fieldPlace("k.json", "aanvaard[0]"),
    value: one.bevinding ?? "sign-reversed",
    parameters: one.plaats === undefined ? {} : { cell: one.plaats ?? "" },
  });
  expect(others).toEqual(holds ? [] : [unused]);
});

test.each([reversed, small])("the place that a finding gives is one that accepts it", (found) => {
  const [accepted] = accept([found], {
    bevinding: found.code,
    plaats: placeOfAcceptance(found.place),
    waarde: found.value,
  });
  expect(accepted?.aanvaard).toBe("klopt");
});

test.each<{ lacks: string; findings: readonly Finding[]; one: Partial<Aanvaarding>; kind: string }>([
  { lacks: "the value", findings: [reversed], one: {}, kind: "waarde" },
  {
    lacks: "the number",
    findings: [{ ...reversed, parameters: { count: 3 } }],
    one: { waarde: "-5" },
    kind: "aantal",
  },
  {
    lacks: "the sheet of two",
    findings: [small, { ...small, place: cellPlace("Blad2", "C7") }],
    one: { bevinding: "amounts-in-thousands", plaats: "C7", waarde: "36000" },
    kind: "plaats",
  },
])("an acceptance that lacks $lacks covers nothing, and says so", ({ findings, one, kind }) => {
  const judged = accept(findings, one);
  expect(judged.slice(0, -1)).toEqual(findings);
  expect(judged.at(-1)).toMatchObject({ code: "acceptance-incomplete", parameters: { kind } });
});
