import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fictieveRijen, voorbeeldgemeenten } from "../../scripts/samples/fictieve-gemeenten";
import { sampleFiles } from "../../scripts/samples/sample-files";

const folder = join(__dirname, "../../assets/voorbeeld");
const made = sampleFiles((name) => readFileSync(join(folder, name), "utf8"));

test.each(Object.keys(made))("%s is what its sources give, byte for byte", (name) => {
  expect(Buffer.compare(readFileSync(join(folder, name)), made[name] ?? new Uint8Array())).toBe(0);
});

test("example municipalities have codes of their own and people to count", () => {
  const gemeenten = voorbeeldgemeenten(12_345, 1);
  expect(gemeenten.at(0)?.code).toBe("VB0001");
  expect(gemeenten.at(-1)?.code).toBe("VB12345");
  expect(new Set(gemeenten.map(({ code }) => code)).size).toBe(12_345);
  expect(gemeenten.every(({ inwoners }) => Number.isInteger(inwoners) && inwoners >= 1_000)).toBe(true);
});

test("invented figures follow the seed and are labelled as invented in every row", () => {
  const gemeenten = voorbeeldgemeenten(50, 1);
  expect(fictieveRijen(gemeenten, 7)).toEqual(fictieveRijen(gemeenten, 7));
  expect(fictieveRijen(gemeenten, 7)).not.toEqual(fictieveRijen(gemeenten, 8));
  expect(fictieveRijen(gemeenten, 7).every((row) => row.at(-1) === "fictief")).toBe(true);
});
