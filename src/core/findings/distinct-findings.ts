import type { Finding } from "./finding";

/**
 * The findings without their repetitions, in the order of their first: what two conditions or two successors find wrong with
 * one cell is said once.
 */
export function distinctFindings(findings: readonly Finding[]): readonly Finding[] {
  const byText = new Map<string, Finding>();
  for (const found of findings) {
    const text = JSON.stringify(found);
    if (!byText.has(text)) byText.set(text, found);
  }
  return [...byText.values()];
}
