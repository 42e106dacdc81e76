import { presetFor, ruleSetTo } from "../support/every-rule";
import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { allocationRuleIds } from "../../src/core/allocation/registry";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { runVerdeling } from "../../src/run/run-verdeling";
import type { Snapshot } from "../../src/workbook/snapshot";
import { reconstructie, runOver } from "../run/workbooks";
import { printedAward } from "./interpret";
import { mutations } from "./mutations";
import { conclusionOf, expectedOf, inEuros, recomputed, textsOf } from "./read-toelichting";

const cases = allocationRuleIds.flatMap((regel) => {
  const criteria: Criteriaset = { ...presetFor(regel), verdeling: ruleSetTo(regel, "62.5") };
  return (["nl", "en"] as const).map((taal) => ({ regel, criteria, taal }));
});

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await reconstructie();
});

function outcomeOf(criteria: Criteriaset): Uitkomst {
  const { verdeling } = runVerdeling(runOver(snapshot, { criteria }));
  if (verdeling === null) throw new Error("nothing was divided");
  return verdeling.uitkomst;
}

describe.each(cases)("$regel in $taal: who follows the sentences", ({ criteria, taal }) => {
  let uitkomst: Uitkomst;
  let texts: readonly string[];
  beforeAll(() => {
    uitkomst = outcomeOf(criteria);
    texts = textsOf(uitkomst, taal);
  });

  test("gets the award of all 88 municipalities to the cent, without having seen it", () => {
    expect(texts.length).toBe(88);
    expect(texts.map((text) => recomputed(text, taal))).toEqual(expectedOf(uitkomst));
  });

  test("finds the printed award to be that", () => {
    for (const [index, text] of texts.entries()) {
      const { toekenning = 0n, oordeel } = uitkomst.toekenningen[index] ?? {};
      expect(printedAward(text, taal)).toBe(oordeel === "toegekend" ? inEuros(toekenning) : null);
    }
  });

  test("gets something else, or a contradiction, as soon as any number is another", () => {
    const unnoticed: string[] = [];
    let tried = 0;
    for (const [index, text] of texts.entries()) {
      const right = conclusionOf(text, taal);
      const { naam = "", correcties = [] } = uitkomst.toekenningen[index]?.gemeente ?? {};
      const all = mutations(text, [naam, ...correcties.map(({ reden }) => reden)]);
      tried += all.length;
      for (const { changed, what } of all)
        if (conclusionOf(changed, taal) === right) unnoticed.push(`${what} in: ${text}`);
    }
    expect(unnoticed.slice(0, 5)).toEqual([]);
    expect(tried).toBeGreaterThan(88 * 6);
  });
});
