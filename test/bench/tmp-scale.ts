import { inventFigures, snapshotOf } from "./figures";
import { fundFor, runOurs, validateOurs, runVariant } from "./our-run";
import { measure } from "./measure";
import { readInput } from "../../src/workbook/read/read-input";
import { scopeOf } from "../../src/core/pipeline";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
const out: any = {};
for (const [n, runs, w] of [[388, 101, 60], [100000, 5, 2]] as const) {
  const s = snapshotOf(inventFigures(n)); const f = fundFor(n);
  const full = await measure(runs, w, () => runOurs(s, f));
  const read = await measure(runs, w, () => readInput(s, scopeOf(alv2018), null));
  const val = await measure(runs, w, () => validateOurs(s));
  const v = validateOurs(s);
  const dist = await measure(runs, w, () => runVariant(v, alv2018, f));
  out[n] = { full, read, val, dist };
  for (const [k, t] of Object.entries(out[n]) as any) console.log(n, k, "min", t.minimum.toFixed(2), "med", t.median.toFixed(2));
}
for (const k of ["full", "read", "val", "dist"]) console.log(k, "ratio med", (out[100000][k].median / out[388][k].median).toFixed(0), "min", (out[100000][k].minimum / out[388][k].minimum).toFixed(0));
