import type { Toekenning } from "../../core/uitkomst/uitkomst";
import { sumCents, type Cents } from "../../core/money/cents";
import { eurosFromCents } from "../../sheets/parts/cells";
import type { Column, Content, References } from "../block";
import { celKey, celOf, type JaarEnDomein, type NarekeningContext } from "../context";
import { sumOfTerms } from "../formula";
import { figuresListedFor } from "../lists/figure-list";

/** The tekort as submitted: lasten - baten of one year and domain, straight from the input. */
export function opgegevenContent(
  row: Toekenning,
  cel: JaarEnDomein,
  { input }: NarekeningContext,
  refs: References,
): Content {
  const { herkomst, opgegeven } = celOf(row, cel);
  const value = eurosFromCents(opgegeven);
  const listed = figuresListedFor(row, cel);
  if (listed !== null)
    return { formula: `ROUND(SUMIFS(${refs.all("cijfer:bedrag")},${refs.all("cijfer:van")},"${listed}"),2)`, value };
  if (herkomst.length === 0) return { value };
  const terms = herkomst.map(({ van, soort, aandeel }) => {
    return { sign: soort === "baten" ? (-1 as const) : (1 as const), term: input.amount(van, aandeel, refs) };
  });
  return { formula: `ROUND(${sumOfTerms(terms)},2)`, value };
}

/** From submitted to accepted, and the balances that netting and stapeling look at. */
export function tekortSteps({ uitkomst, say, input, cellen }: NarekeningContext): readonly Column<Toekenning>[] {
  const { tekort, stapeling } = uitkomst.criteria;
  const { tussenDomeinen, tussenJaren } = tekort.saldering;
  const perJaar = stapeling.eis === "tekortInElkJaar" || (tussenDomeinen && !tussenJaren);
  const perDomein = stapeling.eis === "tekortInElkDomein" || (tussenJaren && !tussenDomeinen);
  const balance = (key: string, header: string, part: readonly JaarEnDomein[]): Column<Toekenning> => ({
    key,
    header,
    style: "euroCent",
    cell: (row, refs) => ({
      formula: `ROUND(${part.map((cel) => refs.here(celKey("geaccepteerd", cel))).join("+")},2)`,
      value: eurosFromCents(sumAccepted(row, part)),
    }),
  });
  return [
    ...cellen.map((cel): Column<Toekenning> => ({
      key: celKey("correctie", cel),
      header: say("narekening.stap.correctie", { ...cel }),
      style: "euroCent",
      cell: (row, refs) => {
        const own = row.gemeente.correcties.filter(({ jaar, domein }) => jaar === cel.jaar && domein === cel.domein);
        const value = eurosFromCents(celOf(row, cel).correctie);
        if (own.length === 0) return { value };
        const terms = own.map(({ van, aandeel }) => ({ sign: 1 as const, term: input.amount(van, aandeel, refs) }));
        return { formula: `ROUND(${sumOfTerms(terms)},2)`, value };
      },
    })),
    ...cellen.map((cel): Column<Toekenning> => ({
      key: celKey("geaccepteerd", cel),
      header: say("narekening.stap.geaccepteerd", { ...cel }),
      style: "euroCent",
      cell: (row, refs) => ({
        formula: `ROUND(${refs.here(celKey("tekort", cel))}+${refs.here(celKey("correctie", cel))},2)`,
        value: eurosFromCents(celOf(row, cel).geaccepteerd),
      }),
    })),
    ...(perJaar
      ? tekort.jaren.map((jaar) =>
          balance(
            `saldo:${jaar.toString()}`,
            say("narekening.stap.saldoJaar", { jaar }),
            cellen.filter((cel) => cel.jaar === jaar),
          ),
        )
      : []),
    ...(perDomein
      ? tekort.domeinen.map((domein) =>
          balance(
            `saldo:${domein}`,
            say("narekening.stap.saldoDomein", { domein }),
            cellen.filter((cel) => cel.domein === domein),
          ),
        )
      : []),
  ];
}

/** The tekort after netting, as the criteria say: what is not netted counts only where it is short. */
export function tekortFormula({ uitkomst, cellen }: NarekeningContext, refs: References): string {
  const { jaren, domeinen, saldering } = uitkomst.criteria.tekort;
  const { tussenDomeinen, tussenJaren } = saldering;
  const accepted = cellen.map((cel) => refs.here(celKey("geaccepteerd", cel)));
  if (tussenDomeinen && tussenJaren) return `ROUND(${accepted.join("+")},2)`;
  const parts = tussenJaren
    ? domeinen.map((domein) => refs.here(`saldo:${domein}`))
    : tussenDomeinen
      ? jaren.map((jaar) => refs.here(`saldo:${jaar.toString()}`))
      : accepted;
  return `ROUND(${parts.map((part) => `MAX(0,${part})`).join("+")},2)`;
}

function sumAccepted(row: Toekenning, part: readonly JaarEnDomein[]): Cents {
  return sumCents(part.map((cel) => celOf(row, cel).geaccepteerd));
}
