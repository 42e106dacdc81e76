import { compareCodes, isVoorbeeld } from "../../../src/core/gemeenten/gemeente";

test.each([
  { a: "GM0014", b: "GM0363", order: -1 },
  { a: "GM0363", b: "GM0014", order: 1 },
  { a: "GM0363", b: "GM0363", order: 0 },
  { a: "GM1991", b: "VB0001", order: -1 },
  // capitals before small letters, whatever the language of the machine
  { a: "GM0001", b: "gm0001", order: -1 },
])("$a against $b is $order", ({ a, b, order }) => {
  expect(compareCodes({ code: a }, { code: b })).toBe(order);
});

test.each([
  { code: "VB0001", voorbeeld: true },
  { code: "GM0363", voorbeeld: false },
  { code: "GMVB01", voorbeeld: false },
])("$code is an example municipality: $voorbeeld", ({ code, voorbeeld }) => {
  expect(isVoorbeeld(code)).toBe(voorbeeld);
});
