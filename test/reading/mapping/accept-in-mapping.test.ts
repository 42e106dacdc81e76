import { acceptFindings } from "../../../src/core/findings/aanvaarding";
import { cellPlace, finding } from "../../../src/core/findings/finding";
import { acceptInMapping, searchedAgain, withdrawnFrom } from "../../../src/reading/mapping/accept-in-mapping";
import { parseMapping, type Mapping } from "../../../src/reading/mapping/mapping";

const surpluses = finding("sign-reversed", { place: cellPlace("Invoer", null), parameters: { kind: "deficits" } });
const large = finding("tekort-unlikely", { place: cellPlace("Invoer", "D2"), value: "9000000" });

function mapping(json: object): Mapping {
  const parsed = parseMapping({ schema: "koppeling/1", indeling: "zoeken", ...json }, "koppeling");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

test.each([surpluses, large])("what is accepted stops nothing any more: $code", (found) => {
  const accepted = acceptInMapping(null, found, "Nagegaan bij de gemeente.");
  const aanvaardingen = { document: "koppeling", aanvaard: accepted?.aanvaard ?? [] };
  expect(acceptFindings([found], aanvaardingen)).toEqual([
    { ...found, severity: "info", aanvaard: "Nagegaan bij de gemeente." },
  ]);
});

test("an amount that was changed afterwards is not accepted", () => {
  const accepted = acceptInMapping(null, large, "Nagegaan.");
  const changed = { ...large, value: "9000001" };
  const aanvaardingen = { document: "koppeling", aanvaard: accepted?.aanvaard ?? [] };
  expect(acceptFindings([changed], aanvaardingen)[0]?.severity).toBe("warning");
});

test("accepting leaves all else in the mapping, and a second time replaces the reason", () => {
  const before = mapping({ tekens: { baten: "omgekeerd" }, notatie: "komma" });
  const once = acceptInMapping(acceptInMapping(before, large, "Nagegaan."), surpluses, "Iedereen heeft een overschot.");
  expect(acceptInMapping(once, large, "Twee keer nagegaan.")).toEqual({
    ...before,
    aanvaard: [
      { bevinding: "sign-reversed", plaats: "Invoer", waarde: null, reden: "Iedereen heeft een overschot." },
      { bevinding: "tekort-unlikely", plaats: "Invoer!D2", waarde: "9000000", reden: "Twee keer nagegaan." },
    ],
  });
});

test("a blank reason is no reason", () => {
  expect(acceptInMapping(null, large, " ")).toBeNull();
});

describe("withdrawing", () => {
  test("takes the last acceptance away, and the mapping with it when it says nothing else", () => {
    expect(withdrawnFrom(acceptInMapping(null, large, "Nagegaan."), large)).toBeNull();
  });

  test("finds an acceptance that names only the cell, and leaves others", () => {
    const before = mapping({
      aanvaard: [
        { bevinding: "tekort-unlikely", plaats: "d2", reden: "a" },
        { bevinding: "tekort-unlikely", plaats: "D3", reden: "b" },
      ],
    });
    expect(withdrawnFrom(before, large)?.aanvaard?.map(({ plaats }) => plaats)).toEqual(["D3"]);
  });

  test("has nothing to do where nothing was accepted", () => {
    const before = mapping({ notatie: "punt" });
    expect([withdrawnFrom(before, large), withdrawnFrom(null, large)]).toEqual([before, null]);
  });
});

describe("searching again", () => {
  const pointedOut = {
    indeling: "breed",
    kopregel: 1,
    eenheid: "duizendEuro",
    teken: "omgekeerd",
    kolommen: { gemeentecode: "A" },
    bedragen: [{ kolom: "B", jaar: 2016, domein: "jeugd", soort: "tekort" }],
  };

  test("keeps what was stated and accepted about the figures, not what went with the columns", () => {
    const stated = {
      aanvaard: [{ bevinding: "sign-reversed", plaats: "Invoer", waarde: null, reden: "a" }],
      notatie: "punt",
    };
    expect(searchedAgain(mapping({ ...pointedOut, ...stated }))).toEqual(mapping(stated));
  });

  test("leaves no mapping when there was nothing else", () => {
    expect(searchedAgain(mapping(pointedOut))).toBeNull();
  });
});
