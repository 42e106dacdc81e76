import type { DescribeFinding } from "../../core/findings/described";
import type { Say } from "../../core/words/say";
import type { PresentedSet } from "../../core/sets/presented-set";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { PlannedCell, PlannedSheet } from "../../workbook/write-plan";
import type { AuditFacts } from "./audit-facts";
import { dateCell, moneyCell, textCell } from "../parts/cells";
import { findingPlace, worstFirst } from "../../explanation/describe-finding";
import { gateText, stampText } from "../../explanation/gate-text";
import { presentedCriteria, presentedGovernance, presentedName } from "../../explanation/set-name";
import { timeText } from "../../explanation/time-text";
import { blankRow, plannedSheet } from "../parts/sheet";
import { band, sheetHead } from "../parts/sheet-head";
import { mappingRows } from "./mapping-rows";

type Rows = readonly (readonly PlannedCell[])[];

const columns = 6;
const widths = [26, 20, 18, 18, 66, 56];

/** The sheet `Audit`: with what, from what and under which decisions the outcome was made. */
export function planAudit(uitkomst: Uitkomst, facts: AuditFacts, describe: DescribeFinding, say: Say): PlannedSheet {
  const above: Rows = [
    ...sheetHead(uitkomst, say, "sheet.kop.audit", columns),
    blankRow,
    ...section("sheet.audit.berekening", calculationRows(uitkomst, facts, say), say),
    ...section("sheet.audit.bronnen", sourceRows(uitkomst, say), say),
    ...section("sheet.audit.besluiten", decisionRows(uitkomst, say), say),
    ...section("sheet.audit.rollen", roleRows(uitkomst, say), say),
    ...section("sheet.audit.poorten", gateRows(uitkomst, say), say),
  ];
  const findings = findingRows(uitkomst, describe, say);
  return plannedSheet({
    name: "Audit",
    purpose: "audit",
    widths,
    rows: [...above, ...section("sheet.audit.bevindingen", findings, say)],
    tables:
      uitkomst.bevindingen.length === 0
        ? []
        : [
            {
              name: "Bevindingen",
              area: { row: above.length + 1, column: 0, rows: findings.length, columns },
              totalsRow: false,
            },
          ],
    print: { titleRows: 0, headerRow: 0, landscape: true },
  });
}

function section(titleKey: string, rows: Rows, say: Say): Rows {
  return [band(say(titleKey), "tussenkop", columns), ...rows, blankRow];
}

function calculationRows(uitkomst: Uitkomst, facts: AuditFacts, say: Say): Rows {
  const { criteria, governance, nu, controle } = uitkomst;
  const setText = (set: PresentedSet): string => {
    const { id, versie, status } = set;
    return say("sheet.audit.set", { naam: presentedName(set, say), id, versie, status });
  };
  const usedCriteria = presentedCriteria(criteria);
  const fact = (key: string, text: string): readonly PlannedCell[] => [
    textCell(say(`sheet.audit.${key}`)),
    textCell(text),
  ];
  const nameOr = (name: string | null): string => name ?? say("sheet.audit.rol-leeg");
  const digest = (key: string, text: string): readonly PlannedCell[] => [
    textCell(say(`sheet.audit.${key}`)),
    textCell(text, "digest"),
  ];
  return [
    fact("product", `${facts.productName} ${facts.productVersion}`),
    fact("tijd", nu),
    fact("berekend", timeText(uitkomst, say)),
    fact("taal", say("sheet.taal")),
    fact("stempel", stampText(uitkomst, say)),
    fact("opsteller", nameOr(controle.opsteller)),
    fact("toetser", nameOr(controle.toetser)),
    fact(
      "tweede-berekening",
      say("sheet.audit.tweede-berekening.stand", {
        stand: (controle.tweedeBerekening ?? "ontbreekt").replace("-", "_"),
      }),
    ),
    fact("invoer", facts.inputName),
    digest("invoer-digest", facts.inputDigest),
    ...mappingRows(facts, say),
    fact("criteria", setText(usedCriteria)),
    digest("criteria-digest", facts.criteriaDigest),
    digest("criteria-inhoud", facts.criteriaContent),
    ...(criteria.bron === null || usedCriteria.basis !== null ? [] : [fact("bron", criteria.bron)]),
    fact("governance", setText(presentedGovernance(governance))),
    digest("governance-digest", facts.governanceDigest),
    digest("governance-inhoud", facts.governanceContent),
    digest("berekening-digest", facts.calculationDigest),
    digest("uitkomst-digest", facts.resultDigest),
    fact("register", facts.registerSource),
    [null, textCell(say("sheet.audit.digest-uitleg"), "ondertitel")],
  ];
}

function sourceRows({ bronnen }: Uitkomst, say: Say): Rows {
  return [
    headings(["bron.naam", "bron.bedrag", "bron.beschikbaar", "bron.gebruikt", "bron.besluit"], say),
    ...bronnen.map(({ naam, bedrag, beschikbaar, gebruikt, besluit }) => [
      textCell(naam),
      moneyCell(bedrag),
      moneyCell(beschikbaar),
      moneyCell(gebruikt),
      textCell(besluit ?? "-", "gecentreerd"),
    ]),
  ];
}

function decisionRows({ governance }: Uitkomst, say: Say): Rows {
  const { besluiten } = governance;
  if (besluiten.length === 0) return [[textCell(say("sheet.audit.geen-besluiten"))]];
  return [
    headings(["besluit.orgaan", "besluit.status", "besluit.terInzage", "besluit.datum", "besluit.onderwerp"], say),
    ...besluiten.map(({ orgaan, status, terInzage, datum, onderwerp, kenmerk }) => [
      textCell(orgaan),
      textCell(say("sheet.audit.besluitstatus", { status })),
      dateCell(terInzage),
      dateCell(datum),
      textCell(
        kenmerk === null ? onderwerp : say("sheet.audit.onderwerp-kenmerk", { onderwerp, kenmerk }),
        "tekstOmloop",
      ),
    ]),
  ];
}

function roleRows({ governance }: Uitkomst, say: Say): Rows {
  return Object.entries(governance.rollen).map(([rol, wie]) => [
    textCell(say(`sheet.audit.rol.${rol}`)),
    wie === null ? textCell(say("sheet.audit.rol-leeg"), "ondertitel") : textCell(wie),
  ]);
}

function gateRows({ openPoorten }: Uitkomst, say: Say): Rows {
  if (openPoorten.length === 0) return [[textCell(say("sheet.audit.geen-poorten"))]];
  return openPoorten.map((poort) => [textCell(`• ${gateText(poort, say)}`)]);
}

function findingRows({ bevindingen }: Uitkomst, describe: DescribeFinding, say: Say): Rows {
  if (bevindingen.length === 0) return [[textCell(say("sheet.audit.geen-bevindingen"))]];
  return [
    headings(
      [
        "bevinding.code",
        "bevinding.ernst",
        "bevinding.plaats",
        "bevinding.waarde",
        "bevinding.tekst",
        "bevinding.remedie",
      ],
      say,
    ),
    ...worstFirst(bevindingen).map((finding) => {
      const { tekst, remedie } = describe(finding);
      return [
        textCell(finding.code),
        textCell(say(`sheet.severity.${finding.severity}`)),
        textCell(findingPlace(finding)),
        textCell(finding.value ?? ""),
        textCell(tekst, "tekstOmloop"),
        textCell(remedie, "tekstOmloop"),
      ];
    }),
  ];
}

function headings(keys: readonly string[], say: Say): readonly PlannedCell[] {
  return keys.map((key) => textCell(say(`sheet.audit.${key}`), "kop"));
}
