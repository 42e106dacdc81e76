import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { usedMembers } from "../../scripts/manifest/used-members";
import { compareVersions } from "../../scripts/manifest/versions";

const folder = resolve(__dirname, "../../src/excel");
/** Office 2021 and everything newer; the manifest asks for no more. */
const ceiling = "1.14";

test("every member of Excel that is used is in ExcelApi 1.14 or before", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const members = usedMembers(files.map((file) => join(folder, file)));
  const names = new Set(members.map(({ name }) => name));
  // what this holds the code to is only worth something when it sees the code
  expect(names.size).toBeGreaterThan(60);
  expect([...names]).toEqual(
    expect.arrayContaining([
      "Worksheet.customProperties",
      "Range.getRowProperties",
      "Chart.axes",
      "WorksheetCustomProperty.key",
      "WorksheetProtection.protected",
    ]),
  );
  const isAbove = (version: string, limit: string): boolean => compareVersions(version, limit) > 0;
  expect(members.filter(({ set, version }) => set !== "ExcelApi" || isAbove(version, ceiling))).toEqual([]);
  // what the manifest asks for is not more than what is needed
  const newest = members.filter(({ version }) => isAbove(version, "1.12")).map(({ name }) => name);
  expect(new Set(newest)).toEqual(new Set(["WorksheetChangedEventArgs.triggerSource"]));
});
