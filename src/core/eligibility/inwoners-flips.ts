import { assess } from "./assess";
import type { Finding } from "../findings/finding";
import type { Gemeente, Gemeentecode } from "../gemeenten/gemeente";
import type { RuleSettings } from "./casus";

/**
 * Says of every difference in inhabitants whether it decides: with the register's number the municipality would be judged
 * otherwise.
 *
 * @param registered - The register's number of every municipality that the sheet has another number of.
 * @returns The findings; those that decide carry the names of the municipalities (`kantelt`).
 */
export function sayFlips(
  findings: readonly Finding[],
  gemeenten: readonly Gemeente[],
  registered: ReadonlyMap<Gemeentecode, bigint>,
  settings: RuleSettings,
): readonly Finding[] {
  const asked = gemeenten.filter(({ code }) => registered.has(code));
  if (asked.length === 0) return findings;
  const now = assess(asked, settings);
  const otherwise = assess(
    asked.map((gemeente) => ({ ...gemeente, inwoners: registered.get(gemeente.code) ?? gemeente.inwoners })),
    settings,
  );
  const flipped = asked.filter((_, index) => now[index]?.voldoet !== otherwise[index]?.voldoet);
  return findings.map((one) => {
    const about = new Set(String(one.parameters["codes"] ?? one.parameters["code"]).split(" "));
    if (one.code !== "inhabitants-differ" && one.code !== "inhabitants-other-date") return one;
    const names = flipped
      .filter(({ code, opgegaan }) => about.has(code) || opgegaan.some((part) => about.has(part.code)))
      .map(({ naam }) => naam);
    return names.length === 0 ? one : { ...one, parameters: { ...one.parameters, kantelt: names.join(", ") } };
  });
}
