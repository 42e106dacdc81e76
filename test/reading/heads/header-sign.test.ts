import { headerMeaning } from "../../../src/reading/heads/header-meaning";
import { headerSign } from "../../../src/reading/heads/header-sign";

test.each([
  { header: "Tekort (-) / overschot (+) jeugd 2016", teken: -1 },
  { header: "Overschot (+) / tekort (-) jeugd 2016", teken: -1 },
  { header: "Tekort (+) / overschot (-) jeugd 2016", teken: 1 },
  { header: "Overschot (-) / tekort (+)", teken: 1 },
  { header: "Tekort(\u2212)/overschot(+)", teken: -1 },
  { header: "Tekort -/ overschot +", teken: -1 },
  { header: "Tekort jeugd 2016, tekort = -", teken: -1 },
  { header: "Overschot jeugd 2016 (+)", teken: null },
  { header: "- = tekort, + = overschot", teken: -1 },
  { header: "Tekort (negatief) jeugd", teken: -1 },
  { header: "tekort is positief", teken: 1 },
  { header: "Tekort (-/-) jeugd", teken: -1 },
  { header: "Baten - lasten jeugd 2016", teken: -1 },
  { header: "Baten minus lasten jeugd 2016", teken: -1 },
  { header: "Baten -/- lasten", teken: -1 },
  { header: "Lasten - baten jeugd 2016", teken: 1 },
  { header: "Lasten min baten", teken: 1 },
  { header: "Saldo (lasten - baten) wmo", teken: 1 },
  { header: "Tekort (baten - lasten) wmo", teken: -1 },
  { header: "Revenue minus expenditure youth 2016", teken: -1 },
  { header: "Deficit (-) / surplus (+)", teken: -1 },
])("$header states $teken", ({ header, teken }) => {
  const sign = headerSign(header);
  expect(sign?.van === "kop" ? sign.teken : null).toBe(teken);
});

test.each(["Saldo jeugd 2016", "Overschot wmo 2017", "OverschotJeugd2016", "Saldo van baten en lasten jeugd 2016"])(
  "%s is income minus expenditure, as balances are",
  (header) => {
    expect(headerSign(header)).toEqual({ teken: -1, van: "saldo" });
    expect(headerMeaning(header)).toMatchObject({
      kind: "amount",
      soort: "tekort",
      teken: { teken: -1, van: "saldo" },
    });
  },
);

test.each([
  "Tekort jeugd 2016",
  "Tekort-jeugd-2016",
  "Tekort-2016 jeugd",
  "Tekort/jeugd 2016",
  "Tekort (+/-) jeugd 2016",
])("%s states nothing", (header) => {
  expect(headerSign(header)).toBeNull();
});

test("a header that contradicts itself is no amount", () => {
  expect(headerMeaning("Tekort (-) / overschot (-) jeugd 2016")).toEqual({ kind: "balance" });
});

test("lasten and baten in one header without a minus are not trusted", () => {
  expect(headerMeaning("Lasten en baten jeugd 2016")).toEqual({ kind: "qualified-amount" });
});
