import type { EligibilityRule, Test } from "./casus";

const source =
  "governanceset/1 regels; openbare berichtgeving over de ronde van 2018 (aanvraag vóór 15 september 2018).";

/** A municipality gets nothing when it did not apply. */
export const aanvraag: EligibilityRule = {
  id: "aanvraag",
  source,
  prepare: ({ governance, aanvragenBekend }) =>
    governance.regels.aanvraagVereist && aanvragenBekend
      ? [({ gemeente }) => ({ regel: "aanvraag", voldoet: gemeente.aanvraag !== null, gemeten: null, grens: null })]
      : [],
};

/** An application after the closing date does not count; one without a date counts as too late. */
export const aanvraagdatum: EligibilityRule = {
  id: "aanvraagdatum",
  source,
  prepare: ({ governance, aanvragenBekend }) => {
    const uiterste = governance.regels.uitersteDatumAanvraag;
    if (uiterste === null || !governance.regels.aanvraagVereist || !aanvragenBekend) return [];
    const test: Test = ({ gemeente }) => {
      const datum = gemeente.aanvraag?.datum ?? null;
      return {
        regel: "aanvraagdatum",
        voldoet: gemeente.aanvraag === null || (datum !== null && datum <= uiterste),
        gemeten: datum === null ? null : { eenheid: "datum", waarde: datum },
        grens: { eenheid: "datum", waarde: uiterste },
      };
    };
    return [test];
  },
};

/** Every required document must have been received. */
export const stukken: EligibilityRule = {
  id: "stukken",
  source,
  prepare: ({ governance, aanvragenBekend }) => {
    const { vereisteStukken, aanvraagVereist } = governance.regels;
    if (vereisteStukken.length === 0 || !aanvraagVereist || !aanvragenBekend) return [];
    const test: Test = ({ gemeente }) => {
      const missing =
        gemeente.aanvraag === null ? [] : vereisteStukken.filter((stuk) => gemeente.aanvraag?.stukken[stuk] !== true);
      return {
        regel: "stukken",
        voldoet: missing.length === 0,
        gemeten: missing.length === 0 ? null : { eenheid: "tekst", waarde: missing.join(", ") },
        grens: { eenheid: "aantal", waarde: vereisteStukken.length },
      };
    };
    return [test];
  },
};
