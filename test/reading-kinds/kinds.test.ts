import { allKinds } from "./kinds/all";
import { tryKind } from "./kind";

/** How many files of every kind; the whole claim is about 2,000 of each (see CONTRIBUTING). */
const runs = Number(process.env["KIND_RUNS"] ?? "40");

test.each(allKinds)("$kind: no amount changes in silence, and without it nothing is said", (kind) => {
  const { read, silent, twinErrors, twinWarnings, runs: total } = tryKind(kind, runs);
  expect({ silent, twinErrors }).toEqual({ silent: [], twinErrors: [] });
  expect({ isTooMany: twinWarnings.length > Math.ceil(total / 100), twinWarnings }).toMatchObject({ isTooMany: false });
  if (kind.isRead) expect(read / total).toBeGreaterThanOrEqual(0.95);
});

test("kinds have names of their own", () => {
  const names = allKinds.map(({ kind }) => kind);
  expect(new Set(names).size).toBe(names.length);
});
