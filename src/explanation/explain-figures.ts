import type { Verklaring } from "../core/uitkomst/explain";
import type { Gemeente, TekortCel } from "../core/gemeenten/gemeente";
import { cents } from "../core/money/cents";
import { percentageOfShare } from "../core/money/percentage";
import { isInScope } from "../core/gemeenten/tekort";
import type { Say } from "../core/words/say";
import type { Uitkomst } from "../core/uitkomst/uitkomst";
import { listText } from "./list-text";

/** How the tekort came about: herindeling, corrections, netting. Empty when it is simply what was submitted. */
export function figureSentences({ criteria }: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { gemeente, tekort } = verklaring.toekenning;
  const { opgegeven, correctie } = verklaring;
  const sentences: string[] = [];
  if (gemeente.opgegaan.length > 0) {
    const parts = gemeente.opgegaan.map(({ naam, aandeel, ingangsdatum }) =>
      say("explain.herindeling-deel", {
        naam,
        deel: percentageOfShare(aandeel) === "100" ? "geheel" : "deel",
        aandeel: { percentage: percentageOfShare(aandeel) },
        datum: { datum: ingangsdatum },
      }),
    );
    sentences.push(say("explain.herindeling", { opgegaan: listText(parts, say) }));
  }
  const corrections = gemeente.cellen.filter((cel) => isInScope(cel, criteria.tekort) && cel.correctie !== 0n);
  const geaccepteerd = cents(opgegeven + correctie);
  if (corrections.length > 0) {
    sentences.push(
      say("explain.opgegeven", {
        opgegeven: { cents: opgegeven },
        geaccepteerd: { cents: geaccepteerd },
        correcties: correctionsText(gemeente, corrections, say),
      }),
    );
  }
  if (tekort !== geaccepteerd && tekort > 0n) {
    const { tussenDomeinen, tussenJaren } = criteria.tekort.saldering;
    const waartussen = tussenDomeinen ? "jaren" : tussenJaren ? "domeinen" : "geen";
    sentences.push(say("explain.saldering", { waartussen, tekort: { cents: tekort } }));
  }
  return sentences;
}

/** The corrections with their reasons; a reason that several share is said once. */
function correctionsText(gemeente: Gemeente, corrected: readonly TekortCel[], say: Say): string {
  const amountsByReason = new Map<string, string[]>();
  for (const { jaar, domein, correctie } of corrected) {
    const redenen = gemeente.correcties
      .filter((candidate) => candidate.jaar === jaar && candidate.domein === domein)
      .map(({ reden }) => reden.trim())
      .filter((reden) => reden !== "");
    const reden = [...new Set(redenen)].join("; ");
    const amounts = amountsByReason.get(reden) ?? [];
    amounts.push(say("explain.correctie", { jaar, domein, bedrag: { cents: correctie } }));
    amountsByReason.set(reden, amounts);
  }
  const groups = [...amountsByReason].map(([reden, amounts]) => {
    const bedragen = listText(amounts, say);
    return reden === "" ? bedragen : say("explain.correcties-om-reden", { bedragen, reden });
  });
  return groups.join("; ");
}
