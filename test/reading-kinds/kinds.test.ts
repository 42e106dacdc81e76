import { allKinds } from "./kinds/all";
import { tryKind } from "./kind";

/** How many files of every kind; the whole claim is about 2,000 of each (see CONTRIBUTING). */
const runs = Number(process.env["KIND_RUNS"] ?? "40");

/** Writes what came of every kind to the terminal. */
const isReported = process.env["KIND_REPORT"] !== undefined;

test.each(allKinds)("$kind: no amount changes in silence, and without it nothing is said", (kind) => {
  const wanted = kind.isLong === true && runs < 1000 ? Math.ceil(runs / 10) : runs;
  const { read, silent, twinErrors, twinWarnings, runs: total, ...counts } = tryKind(kind, wanted);
  if (isReported) {
    const said = {
      read,
      ...counts,
      silent: silent.length,
      twinErrors: twinErrors.length,
      twinWarnings: twinWarnings.length,
    };
    process.stdout.write(`${kind.kind} | ${total.toString()} | ${JSON.stringify(said)}\n`);
  }
  expect({ silent, twinErrors }).toEqual({ silent: [], twinErrors: [] });
  expect({ isTooMany: twinWarnings.length > Math.ceil(total / 100), twinWarnings }).toMatchObject({ isTooMany: false });
  if (kind.isRead) expect(read / total).toBeGreaterThanOrEqual(0.95);
});

test("kinds have names of their own", () => {
  const names = allKinds.map(({ kind }) => kind);
  expect(new Set(names).size).toBe(names.length);
});
