import type { ReactElement } from "react";
import type { Criteriaset } from "../../core/criteria/criteriaset";
import { listText } from "../../explanation/list-text";
import { usePane } from "../pane-context";
import { InlineChoice, InlineDecimal, InlineText } from "./inline-controls";
import { Sentence } from "./sentence";
import { SentenceList } from "./sentence-list";
import { useRules } from "./use-rules";

const statuses = ["concept", "voorgelegd", "vastgesteld", "vervallen"] as const;
const eisen = ["geen", "tekortInElkJaar", "tekortInElkDomein", "tekortInElkeCel", "minstensCellen"] as const;
const yearsOfRegister = ["2016", "2017", "2018", "2019"] as const;
const yesNo = ["ja", "nee"] as const;

/** Which deficits count and who qualifies. */
export function EligibilitySentences(): ReactElement {
  const { say } = usePane();
  const { criteria, editCriteria } = useRules();
  const { tekort, inwoners, indeling, stapeling, drempel, voorwaarden } = criteria;
  const choiceOf = (values: readonly string[]): string => values.join(",");
  const yearOptions = optionsWith(["2016,2017", "2016", "2017"], choiceOf(tekort.jaren.map(String)));
  const domainOptions = ["jeugd,wmo", "jeugd", "wmo"] as const;
  const domains = choiceOf(tekort.domeinen);
  return (
    <SentenceList>
      <Sentence
        textKey="pane.zin.status"
        paths={["criteria.status"]}
        slots={{
          status: (
            <InlineChoice
              label={say("pane.veld.status")}
              path="criteria.status"
              value={criteria.status}
              options={statuses}
              textOf={(status) => say(`pane.status.${status}`)}
              onChange={(status) => {
                editCriteria({ status });
              }}
            />
          ),
        }}
      />
      <Sentence
        textKey="pane.zin.tekort"
        paths={["criteria.tekort.jaren", "criteria.tekort.domeinen"]}
        slots={{
          domeinen: (
            <InlineChoice
              label={say("pane.veld.domeinen")}
              path="criteria.tekort.domeinen"
              value={domainOptions.find((option) => option === domains) ?? "jeugd,wmo"}
              options={domainOptions}
              textOf={(option) =>
                listText(
                  option.split(",").map((domein) => say(`pane.domein.${domein}`)),
                  say,
                )
              }
              onChange={(option) => {
                const domeinen: Criteriaset["tekort"]["domeinen"] =
                  option === "jeugd,wmo" ? ["jeugd", "wmo"] : [option];
                editCriteria({ tekort: { ...tekort, domeinen } });
              }}
            />
          ),
          jaren: (
            <InlineChoice
              label={say("pane.veld.jaren")}
              path="criteria.tekort.jaren"
              value={choiceOf(tekort.jaren.map(String))}
              options={yearOptions}
              textOf={(option) => listText(option.split(","), say)}
              onChange={(option) => {
                editCriteria({ tekort: { ...tekort, jaren: option.split(",").map(Number) } });
              }}
            />
          ),
        }}
      />
      {(["tussenDomeinen", "tussenJaren"] as const).map((tussen) => (
        <Sentence
          key={tussen}
          textKey={`pane.zin.saldering.${tussen}`}
          paths={[`criteria.tekort.saldering.${tussen}`]}
          slots={{
            wel: (
              <InlineChoice
                label={say(`pane.veld.saldering.${tussen}`)}
                path={`criteria.tekort.saldering.${tussen}`}
                value={tekort.saldering[tussen] ? "ja" : "nee"}
                options={yesNo}
                textOf={(option) => say(`pane.wel.${option}`)}
                onChange={(option) => {
                  editCriteria({
                    tekort: { ...tekort, saldering: { ...tekort.saldering, [tussen]: option === "ja" } },
                  });
                }}
              />
            ),
          }}
        />
      ))}
      <Sentence
        textKey="pane.zin.inwoners"
        paths={["criteria.inwoners.peiljaar", "criteria.indeling"]}
        slots={{
          peiljaar: (
            <InlineChoice
              label={say("pane.veld.peiljaar")}
              path="criteria.inwoners.peiljaar"
              value={inwoners.peiljaar.toString()}
              options={optionsWith(yearsOfRegister, inwoners.peiljaar.toString())}
              textOf={(option) => option}
              onChange={(option) => {
                editCriteria({ inwoners: { peiljaar: Number(option) } });
              }}
            />
          ),
          indeling: (
            <InlineChoice
              label={say("pane.veld.indeling")}
              path="criteria.indeling"
              value={indeling.toString()}
              options={optionsWith(yearsOfRegister, indeling.toString())}
              textOf={(option) => option}
              onChange={(option) => {
                editCriteria({ indeling: Number(option) });
              }}
            />
          ),
        }}
      />
      <Sentence
        textKey={stapeling.eis === "minstensCellen" ? "pane.zin.stapeling-aantal" : "pane.zin.stapeling"}
        paths={["criteria.stapeling.eis", "criteria.stapeling.aantal"]}
        slots={{
          eis: (
            <InlineChoice
              label={say("pane.veld.stapeling")}
              path="criteria.stapeling.eis"
              value={stapeling.eis}
              options={eisen}
              textOf={(eis) => say(`pane.stapeling.${eis}`)}
              onChange={(eis) => {
                editCriteria({ stapeling: eis === "minstensCellen" ? { eis, aantal: 2 } : { eis } });
              }}
            />
          ),
          ...(stapeling.eis === "minstensCellen"
            ? {
                aantal: (
                  <InlineText
                    kind="number"
                    width={7}
                    label={say("pane.veld.stapeling-aantal")}
                    path="criteria.stapeling.aantal"
                    value={stapeling.aantal.toString()}
                    onChange={(aantal) => {
                      editCriteria({ stapeling: { eis: "minstensCellen", aantal: Number(aantal) } });
                    }}
                  />
                ),
              }
            : {}),
        }}
      />
      <Sentence
        textKey={drempel === null ? "pane.zin.geen-drempel" : "pane.zin.drempel"}
        paths={["criteria.drempel.bedragPerInwoner", "criteria.drempel.vergelijking"]}
        slots={{
          soort: (
            <InlineChoice
              label={say("pane.veld.drempel-soort")}
              path="criteria.drempel.vergelijking"
              value={drempel?.vergelijking ?? "geen"}
              options={["groterDan", "groterOfGelijk", "geen"]}
              textOf={(option) => say(`pane.drempel.${option}`)}
              onChange={(option) => {
                const bedragPerInwoner = drempel?.bedragPerInwoner ?? "40.00";
                editCriteria({ drempel: option === "geen" ? null : { bedragPerInwoner, vergelijking: option } });
              }}
            />
          ),
          ...(drempel === null
            ? {}
            : {
                bedrag: (
                  <InlineDecimal
                    label={say("pane.veld.drempel")}
                    path="criteria.drempel.bedragPerInwoner"
                    before="€"
                    value={drempel.bedragPerInwoner}
                    onChange={(bedragPerInwoner) => {
                      editCriteria({ drempel: { ...drempel, bedragPerInwoner } });
                    }}
                  />
                ),
              }),
        }}
      />
      {voorwaarden.map(({ id, omschrijving }, index) => (
        <Sentence
          key={id}
          textKey="pane.zin.voorwaarde"
          parameters={{ omschrijving }}
          paths={[`criteria.voorwaarden[${index.toString()}].waarde`]}
          slots={{}}
        />
      ))}
    </SentenceList>
  );
}

/** The usual options, and the present one when it is none of them. */
function optionsWith(options: readonly string[], present: string): readonly string[] {
  return options.includes(present) ? options : [present, ...options];
}
