import { ruleOf, type Verdeling } from "../core/allocation/registry";
import type { Say } from "../core/words/say";
import { sluitvariabele } from "../core/criteria/grondslag-settings";
import { eurosFromCents } from "../sheets/parts/cells";
import type { Content, Scalar, ScalarGroup } from "./block";
import type { NarekeningContext } from "./context";
import { boundName, hasNumericBound } from "./condition-formula";
import { regelsOf } from "./columns/criteria-columns";
import { sourceNames } from "./columns/source-columns";
import { bracketNames } from "./tariff";

/** Everything that was decided: amounts and percentages as cells with a name, choices in words. */
export function parameterGroups(context: NarekeningContext): readonly ScalarGroup[] {
  const { say } = context;
  return [
    { title: say("narekening.groep.fonds"), scalars: fundParameters(context) },
    { title: say("narekening.groep.keuzes"), scalars: choices(context) },
    {
      title: say("narekening.groep.criteria"),
      scalars: [...criteriaParameters(context), ...tariffParameters(context)],
    },
  ];
}

function fundParameters({ uitkomst, say }: NarekeningContext): readonly Scalar[] {
  const { bronnen, governance, pot, reserve, criteria } = uitkomst;
  const potFormula = bronnen.map((_, index) => `${sourceNames(index).amount}*${sourceNames(index).counts}`).join("+");
  return [
    ...bronnen.flatMap(({ naam, bedrag, beschikbaar, besluit }, index): readonly Scalar[] => {
      const { amount, counts } = sourceNames(index);
      const explanation =
        besluit === null ? say("narekening.bron.zonderBesluit") : say("narekening.bron.metBesluit", { besluit });
      return [
        fact(amount, say("narekening.bron.bedrag", { naam }), "", "invoerEuro", eurosFromCents(bedrag)),
        fact(
          counts,
          say("narekening.bron.teltMee", { naam }),
          explanation,
          "invoerAantal",
          beschikbaar === bedrag ? 1 : 0,
        ),
      ];
    }),
    solved("fonds_pot", say("narekening.pot"), say("narekening.pot.uitleg"), {
      formula: potFormula,
      value: eurosFromCents(pot),
    }),
    fact(
      "hardheidsreserve",
      say("narekening.reserve"),
      say("narekening.reserve.uitleg"),
      "invoerEuro",
      Number(governance.hardheidsclausule?.reserve ?? "0"),
    ),
    solved("te_verdelen", say("narekening.teVerdelen"), say("narekening.teVerdelen.uitleg"), {
      formula: "fonds_pot-MIN(hardheidsreserve,fonds_pot)",
      value: eurosFromCents(pot) - eurosFromCents(reserve),
    }),
    fact(
      "afronding_centen",
      say("narekening.afronding"),
      say("narekening.afronding.uitleg"),
      "invoerAantal",
      criteria.afronding.eenheid === "euro" ? 100 : 1,
    ),
  ];
}

/** Choices that decide which formulas there are; changing the text changes nothing. */
function choices(context: NarekeningContext): readonly Scalar[] {
  const { say, uitkomst } = context;
  const { tekort, stapeling, verdeling, drempel } = uitkomst.criteria;
  const text = (key: string, value: string): Scalar => fact(null, say(`narekening.keuze.${key}`), "", "tekst", value);
  const yesNo = (value: boolean): string => say(value ? "sheet.ja" : "sheet.nee");
  return [
    text("jaren", tekort.jaren.join(", ")),
    text("domeinen", tekort.domeinen.map((domein) => say("narekening.domein", { domein })).join(", ")),
    text("tussenDomeinen", yesNo(tekort.saldering.tussenDomeinen)),
    text("tussenJaren", yesNo(tekort.saldering.tussenJaren)),
    text("stapeling", say("narekening.stapeling", { eis: stapeling.eis })),
    ...(drempel === null
      ? []
      : [text("vergelijking", say("narekening.vergelijking", { vergelijking: drempel.vergelijking }))]),
    text("verdeling", say(`narekening.regel.${verdeling.regel}`)),
  ];
}

function criteriaParameters(context: NarekeningContext): readonly Scalar[] {
  const { say, uitkomst } = context;
  const { drempel, stapeling, tekort, voorwaarden } = uitkomst.criteria;
  const parts = {
    geen: null,
    tekortInElkJaar: tekort.jaren.length,
    tekortInElkDomein: tekort.domeinen.length,
    tekortInElkeCel: context.cellen.length,
    minstensCellen: stapeling.eis === "minstensCellen" ? stapeling.aantal : null,
  }[stapeling.eis];
  const hasStapeling = parts !== null && regelsOf(context).includes("stapeling");
  const bounds = voorwaarden.flatMap((condition, index) => {
    const { kolom, operator, waarde, perInwoner, omschrijving } = condition;
    if (!hasNumericBound(condition)) return [];
    const explanation = say("narekening.voorwaarde.uitleg", { kolom, operator, perInwoner: perInwoner ? "ja" : "nee" });
    return [fact(boundName(index), omschrijving, explanation, "invoerEuro", Number(waarde))];
  });
  return [
    ...(drempel === null
      ? []
      : [
          fact(
            "drempel",
            say("narekening.drempel"),
            say("narekening.drempel.uitleg"),
            "invoerEuro",
            Number(drempel.bedragPerInwoner),
          ),
        ]),
    ...(hasStapeling
      ? [
          fact(
            "stapeling_aantal",
            say("narekening.stapelingAantal"),
            say("narekening.stapelingAantal.uitleg"),
            "invoerAantal",
            parts,
          ),
        ]
      : []),
    ...bounds,
  ];
}

function tariffParameters({ say, uitkomst }: NarekeningContext): readonly Scalar[] {
  const { grondslag, verdeling } = uitkomst.criteria;
  const { maximumPerInwoner, maximumPercentageVanTekort, minimumbedrag } = grondslag;
  const euros = (name: string, key: string, value: string | null): readonly Scalar[] =>
    value === null
      ? []
      : [fact(name, say(`narekening.${key}`), say(`narekening.${key}.uitleg`), "invoerEuro", Number(value))];
  return [
    ...grondslag.schijven.flatMap(({ vanaf, percentage }, index): readonly Scalar[] => {
      const names = bracketNames(index);
      const nummer = index + 1;
      return [
        ...(vanaf === sluitvariabele
          ? []
          : [
              fact(
                names.vanaf,
                say("narekening.schijf.vanaf", { nummer }),
                say("narekening.schijf.vanaf.uitleg"),
                "invoerEuro",
                Number(vanaf),
              ),
            ]),
        share(
          names.percentage,
          say("narekening.schijf.percentage", { nummer }),
          say(vanaf === sluitvariabele ? "narekening.schijf.sluit" : "narekening.schijf.percentage.uitleg"),
          percentage,
        ),
      ];
    }),
    ...euros("maximum_per_inwoner", "maximumPerInwoner", maximumPerInwoner),
    ...(maximumPercentageVanTekort === null
      ? []
      : [
          share(
            "maximum_percentage",
            say("narekening.maximumPercentage"),
            say("narekening.maximumPercentage.uitleg"),
            maximumPercentageVanTekort,
          ),
        ]),
    ...euros("minimumbedrag", "minimumbedrag", minimumbedrag),
    ...settingParameters(verdeling, say),
  ];
}

/** What the rule is set to, under the names of its card. */
function settingParameters(verdeling: Verdeling, say: Say): readonly Scalar[] {
  const { rule, settings } = ruleOf(verdeling);
  return Object.entries(rule.settings).map(([name, { cell }]) =>
    share(cell, say(`narekening.instelling.${rule.id}.${name}`), "", settings[name] ?? ""),
  );
}

function fact(
  name: string | null,
  label: string,
  explanation: string,
  style: Scalar["style"],
  value: string | number,
): Scalar {
  return { name, label, explanation, style, content: () => ({ value }) };
}

/** A percentage as a fraction of one. */
function share(name: string, label: string, explanation: string, percentage: string): Scalar {
  return fact(name, label, explanation, "invoerPercentage", Number(`${percentage}e-2`));
}

function solved(name: string, label: string, explanation: string, content: Content): Scalar {
  return { name, label, explanation, style: "euroCent", content: () => content };
}
