import { ruleOf } from "../core/allocation/registry";
import type { Say } from "../core/words/say";
import { shortfallOf } from "../core/allocation/shortfall";
import { closingValue } from "../core/funding/te-verdelen";
import { percentageOf } from "../core/money/places";
import { ratio } from "../core/money/ratio";
import type { Uitkomst } from "../core/uitkomst/uitkomst";
import { createFormats } from "../text/format";
import type { Taal } from "../text/taal";
import { stampText } from "../explanation/gate-text";
import { criteriaName, fundTitle } from "../explanation/set-name";
import { timeText } from "../explanation/time-text";
import { remarkText } from "../explanation/remark-text";
import { shortfallParameters } from "../explanation/shortfall-parameters";
import { findingCounts } from "./report-findings";
import { textColumns, type TextRow } from "./text-columns";

/** The outcome in a few lines: stamp, money, closing variable, how many were granted and refused. */
export function summaryText(uitkomst: Uitkomst, say: Say, taal: Taal): string {
  const { criteria, governance, opmerkingen } = uitkomst;
  const names = { fonds: fundTitle(governance, say), criteria: criteriaName(criteria, say) };
  return [
    `${stampText(uitkomst, say)}\n`,
    `${say("cli.summary.title", names)}\n`,
    `${timeText(uitkomst, say)}\n\n`,
    textColumns(figures(uitkomst, say, taal), [1]),
    ...opmerkingen.map((opmerking) => `${remarkText(opmerking, uitkomst, say)}\n`),
    `${say("cli.summary.bevindingen")}: ${say("cli.findings.counts", findingCounts(uitkomst.bevindingen))}\n`,
  ].join("");
}

function figures(uitkomst: Uitkomst, say: Say, taal: Taal): readonly TextRow[] {
  const { euroCents, count } = createFormats(taal);
  const { pot, reserve, uitgekeerd, restant, bronnen, totalen } = uitkomst;
  return [
    [say("cli.summary.pot"), euroCents(pot)],
    [say("cli.summary.uitgekeerd"), euroCents(uitgekeerd)],
    ...bronnen.map(({ naam, gebruikt }): TextRow => [`  ${say("cli.summary.bron", { naam })}`, euroCents(gebruikt)]),
    [say("cli.summary.restant"), euroCents(restant)],
    ...(reserve > 0n ? [[`  ${say("cli.summary.reserve")}`, euroCents(reserve)]] : []),
    ...shortfallRow(uitkomst, say, taal),
    ...closingVariable(uitkomst, say, taal),
    [say("cli.summary.gemeenten"), count(totalen.gemeenten)],
    [say("cli.summary.aangevraagd"), count(totalen.aangevraagd)],
    [say("cli.summary.toegekend"), count(totalen.toegekend)],
    [say("cli.summary.afgewezen"), count(totalen.afgewezen)],
    [say("cli.summary.tekort"), euroCents(totalen.tekort)],
    [say("cli.summary.in-aanmerking"), euroCents(totalen.inAanmerking)],
    ...(totalen.inAanmerking > 0n
      ? [[say("cli.summary.dekking"), coverage(uitgekeerd, totalen.inAanmerking, taal)]]
      : []),
  ];
}

function shortfallRow(uitkomst: Uitkomst, say: Say, taal: Taal): readonly TextRow[] {
  const shortfall = shortfallOf(uitkomst);
  if (shortfall === null) return [];
  const label = say("cli.summary.te-weinig", shortfallParameters(uitkomst));
  return [[label, createFormats(taal).euroCents(shortfall.tekort)]];
}

function closingVariable(uitkomst: Uitkomst, say: Say, taal: Taal): readonly TextRow[] {
  const closing = closingValue(uitkomst);
  if (closing === null) return [];
  const key =
    ruleOf(uitkomst.criteria.verdeling).rule.closes === "schijf"
      ? "cli.summary.sluitvariabele-per-inwoner"
      : "cli.summary.sluitvariabele";
  return [[say(key), String(createFormats(taal).value({ centsPerInwoner: closing }))]];
}

function coverage(part: bigint, whole: bigint, taal: Taal): string {
  return String(createFormats(taal).value({ percentage: percentageOf(ratio(part), ratio(whole)) }));
}
