import { normaliseGemeentecode } from "../../../src/core/validate/gemeentecode";

test.each([
  ["363", "GM0363"],
  ["0363", "GM0363"],
  ["GM0363", "GM0363"],
  ["gm 363", "GM0363"],
  [" GM363 ", "GM0363"],
  ["3", "GM0003"],
  ["1948", "GM1948"],
  ["vb0001", "VB0001"],
  ["VB000001", "VB000001"],
])("reads %j as %s", (text, code) => {
  expect(normaliseGemeentecode(text)).toBe(code);
});

test.each(["", "Amsterdam", "03630", "GM", "GM12345", "VB001", "VB1234567", "363.5", "-363", "PV20"])(
  "refuses %j",
  (text) => {
    expect(normaliseGemeentecode(text)).toBeNull();
  },
);
