import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { explain } from "../../../src/core/uitkomst/explain";
import { isAtMinimum } from "../../../src/core/allocation/minimum";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../../src/core/criteria/presets/naar-rato";
import type { Uitkomst } from "../../../src/core/uitkomst/uitkomst";
import { talen } from "../../../src/text/taal";
import { createSay } from "../../../src/text/translator";
import { refusalSentences } from "../../../src/explanation/explain-refusal";
import { gemeente, verdeel } from "../../support/gemeente";

/** One inhabitant who is 60 euros short, in brackets that count all of it: exactly the minimum. */
function atSixty(grondslag: Partial<Criteriaset["grondslag"]>): Uitkomst {
  const criteria: Criteriaset = {
    ...naarRato,
    drempel: null,
    grondslag: {
      schijven: [{ vanaf: "0.00", percentage: "100" }],
      maximumPerInwoner: null,
      maximumPercentageVanTekort: null,
      minimumbedrag: "60.00",
      ...grondslag,
    },
  };
  return verdeel([gemeente("GM0001", 1n, 6000n)], 100_000n, criteria);
}

test.each([
  { what: "per inhabitant", grondslag: { maximumPerInwoner: "50.00" } },
  { what: "as a part of the tekort", grondslag: { maximumPercentageVanTekort: "80" } },
])("a maximum $what below the minimum is why it gets nothing, not a pot that is too small", ({ grondslag }) => {
  const uitkomst = atSixty(grondslag);
  const [row] = uitkomst.toekenningen;
  if (row === undefined) throw new Error("there is one municipality");
  expect([row.toekenning, row.redenen]).toEqual([0n, ["minimumbedrag"]]);
  expect(isAtMinimum(uitkomst, row)).toBe(false);
  for (const taal of talen) {
    const sentences = refusalSentences(uitkomst, explain(uitkomst, row), createSay(taal)).join(" ");
    expect(sentences).not.toMatch(/pot/);
    expect(sentences).toMatch({ nl: /minder dan het minimumbedrag/, en: /less than the minimum/ }[taal]);
  }
});

test("exactly the minimum for which the pot has no room is one, under a maximum that is not lower", () => {
  const row = (maximumPerInwoner: string | null): boolean => {
    const criteria = { ...alv2018, grondslag: { ...alv2018.grondslag, minimumbedrag: "60.00", maximumPerInwoner } };
    const uitkomst = verdeel([gemeente("GM0001", 1n, 10_000n)], 2_000n, criteria);
    const [only] = uitkomst.toekenningen;
    return only !== undefined && isAtMinimum(uitkomst, only);
  };
  expect([row(null), row("60.00"), row("59.99")]).toEqual([true, true, false]);
});
