import type { RuleSettings, Test } from "./casus";
import { prepareTests } from "./registry";
import type { Gemeente } from "../gemeenten/gemeente";
import type { Cents } from "../money/cents";
import { tekortOf } from "../gemeenten/tekort";
import type { Verdict } from "../uitkomst/uitkomst";

/** A municipality held against every criterion. */
export interface Beoordeling {
  readonly gemeente: Gemeente;
  /** After corrections and netting; positive means short. */
  readonly tekort: Cents;
  readonly verdicts: readonly Verdict[];
  /** Whether every criterion holds. */
  readonly voldoet: boolean;
}

/** The tests of these settings for these municipalities, in the order of their verdicts. */
export function testsFor(gemeenten: readonly Gemeente[], settings: RuleSettings): readonly Test[] {
  const isIemandZonderCijfers = gemeenten.some(({ zonderCijfers }) => zonderCijfers === true);
  return prepareTests({ ...settings, isIemandZonderCijfers });
}

/** Holds every municipality against every criterion; all verdicts are kept, not only the first that fails. */
export function assess(gemeenten: readonly Gemeente[], settings: RuleSettings): readonly Beoordeling[] {
  const tests = testsFor(gemeenten, settings);
  return gemeenten.map((gemeente) => {
    const tekort = tekortOf(gemeente, settings.criteria.tekort);
    const verdicts = tests.map((test) => test({ gemeente, tekort }));
    return { gemeente, tekort, verdicts, voldoet: verdicts.every(({ voldoet }) => voldoet) };
  });
}
