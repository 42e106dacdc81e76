import { Button } from "@fluentui/react-button";
import type { ReactElement } from "react";
import { allocationRuleIds, ruleOf, withSetting, type ChosenRule } from "../../core/allocation/registry";
import type { Criteriaset } from "../../core/criteria/criteriaset";
import { sluitvariabele } from "../../core/criteria/grondslag-settings";
import { withBracket, withoutBracket, withRule } from "../../run/change-rule";
import { Actions } from "../parts/actions";
import { usePane } from "../pane-context";
import { InlineChoice, InlineDecimal } from "./inline-controls";
import { Sentence } from "./sentence";
import { SentenceList } from "./sentence-list";
import { replaceAt, useRules } from "./use-rules";

type Maximum = "maximumPerInwoner" | "maximumPercentageVanTekort" | "minimumbedrag";

/** How much a municipality gets. */
export function AllocationSentences(): ReactElement {
  const { say } = usePane();
  const { criteria, editCriteria } = useRules();
  const { verdeling, grondslag, afronding } = criteria;
  const chosen = ruleOf(verdeling);
  const settingNames = Object.keys(chosen.rule.settings);
  const editGrondslag = (change: Partial<Criteriaset["grondslag"]>): void => {
    editCriteria({ grondslag: { ...grondslag, ...change } });
  };
  const optional = (maximum: Maximum, unit: { readonly before?: string; readonly after?: string }): ReactElement => (
    <Sentence
      key={maximum}
      textKey={`pane.zin.${maximum}`}
      paths={[`criteria.grondslag.${maximum}`]}
      slots={{
        waarde: (
          <InlineDecimal
            label={say(`pane.veld.${maximum}`)}
            path={`criteria.grondslag.${maximum}`}
            {...unit}
            placeholder={say("pane.geen")}
            value={grondslag[maximum] ?? ""}
            onChange={(value) => {
              editGrondslag({ [maximum]: value === "" ? null : value });
            }}
          />
        ),
      }}
    />
  );
  const hasSeveral = grondslag.schijven.filter(({ vanaf }) => vanaf !== sluitvariabele).length > 1;
  return (
    <>
      <SentenceList>
        <Sentence
          textKey={settingNames.length > 0 ? `pane.zin.regel.${verdeling.regel}` : "pane.zin.regel"}
          paths={[
            "criteria.verdeling.regel",
            ...settingNames.map((name) => `criteria.verdeling.${name}`),
            "criteria.grondslag.schijven",
          ]}
          slots={{
            regel: (
              <InlineChoice
                label={say("pane.veld.regel")}
                path="criteria.verdeling.regel"
                value={verdeling.regel}
                options={allocationRuleIds}
                textOf={(regel) => say(`pane.regel.${regel}`)}
                onChange={(regel) => {
                  editCriteria(withRule(criteria, regel));
                }}
              />
            ),
            ...Object.fromEntries(
              settingNames.map((name) => [name, <RuleSetting key={name} name={name} chosen={chosen} />]),
            ),
          }}
          parameters={{ uitleg: say(`pane.regel.${verdeling.regel}.uitleg`) }}
        />
        {grondslag.schijven.map(({ vanaf, percentage }, index) => {
          const path = `criteria.grondslag.schijven[${index.toString()}]`;
          const nummer = index + 1;
          const isClosing = vanaf === sluitvariabele;
          return (
            <Sentence
              key={index}
              textKey={isClosing ? "pane.zin.sluitschijf" : "pane.zin.schijf"}
              paths={[`${path}.vanaf`, `${path}.percentage`]}
              slots={{
                ...(isClosing
                  ? {}
                  : {
                      vanaf: (
                        <InlineDecimal
                          label={say("pane.veld.schijf-vanaf", { nummer })}
                          path={`${path}.vanaf`}
                          before="€"
                          value={vanaf}
                          onChange={(value) => {
                            editGrondslag({ schijven: replaceAt(grondslag.schijven, index, { vanaf: value }) });
                          }}
                        />
                      ),
                    }),
                percentage: (
                  <InlineDecimal
                    label={say("pane.veld.schijf-percentage", { nummer })}
                    path={`${path}.percentage`}
                    after="%"
                    width={5}
                    value={percentage}
                    onChange={(value) => {
                      editGrondslag({ schijven: replaceAt(grondslag.schijven, index, { percentage: value }) });
                    }}
                  />
                ),
              }}
              {...(hasSeveral && !isClosing
                ? {
                    action: (
                      <Button
                        size="small"
                        appearance="subtle"
                        aria-label={say("pane.schijf.weg-nummer", { nummer })}
                        onClick={() => {
                          editCriteria(withoutBracket(criteria, index));
                        }}
                      >
                        {say("pane.schijf.weg")}
                      </Button>
                    ),
                  }
                : {})}
            />
          );
        })}
        {optional("maximumPerInwoner", { before: "€" })}
        {optional("maximumPercentageVanTekort", { after: "%" })}
        {optional("minimumbedrag", { before: "€" })}
        <Sentence
          textKey="pane.zin.afronding"
          paths={["criteria.afronding.eenheid"]}
          slots={{
            eenheid: (
              <InlineChoice
                label={say("pane.veld.afronding")}
                path="criteria.afronding.eenheid"
                value={afronding.eenheid}
                options={["cent", "euro"]}
                textOf={(eenheid) => say(`pane.afronding.${eenheid}`)}
                onChange={(eenheid) => {
                  editCriteria({ afronding: { eenheid } });
                }}
              />
            ),
          }}
        />
      </SentenceList>
      <Actions>
        <Button
          size="small"
          onClick={() => {
            editCriteria(withBracket(criteria));
          }}
        >
          {say("pane.schijf.erbij")}
        </Button>
      </Actions>
    </>
  );
}

/** A setting of the chosen rule, as a control in its sentence. */
function RuleSetting({ name, chosen }: { readonly name: string; readonly chosen: ChosenRule }): ReactElement {
  const { say } = usePane();
  const { editCriteria } = useRules();
  const { rule, settings } = chosen;
  return (
    <InlineDecimal
      label={say(`pane.veld.regel.${rule.id}.${name}`)}
      path={`criteria.verdeling.${name}`}
      after="%"
      width={5}
      value={settings[name] ?? ""}
      onChange={(value) => {
        editCriteria({ verdeling: withSetting(chosen, name, value) });
      }}
    />
  );
}
