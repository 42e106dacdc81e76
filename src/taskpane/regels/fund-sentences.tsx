import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { InlineChoice, InlineDecimal, InlineText } from "./inline-controls";
import { Sentence } from "./sentence";
import { SentenceList } from "./sentence-list";
import { replaceAt, useRules } from "./use-rules";

/** Where the money comes from. */
export function FundSentences(): ReactElement {
  const { say } = usePane();
  const { governance, editGovernance } = useRules();
  const { bronnen, besluiten, hardheidsclausule, uitname, bijVerwerping } = governance;
  return (
    <SentenceList>
      {bronnen.map(({ id, naam, bedrag, besluit }, index) => {
        const path = `governance.bronnen[${index.toString()}].bedrag`;
        const decision = besluiten.find((candidate) => candidate.id === besluit);
        return (
          <Sentence
            key={id}
            textKey={decision === undefined ? "pane.zin.bron" : "pane.zin.bron-na-besluit"}
            parameters={{ naam, orgaan: decision?.orgaan ?? "" }}
            paths={[path]}
            slots={{
              bedrag: (
                <InlineDecimal
                  label={say("pane.veld.bron", { naam })}
                  path={path}
                  before="€"
                  width={15}
                  value={bedrag}
                  onChange={(value) => {
                    editGovernance({ bronnen: replaceAt(bronnen, index, { bedrag: value }) });
                  }}
                />
              ),
            }}
          />
        );
      })}
      <Sentence
        textKey="pane.zin.reserve"
        paths={["governance.hardheidsclausule.reserve"]}
        slots={{
          bedrag: (
            <InlineDecimal
              label={say("pane.veld.reserve")}
              path="governance.hardheidsclausule.reserve"
              before="€"
              width={13}
              placeholder={say("pane.geen")}
              value={hardheidsclausule?.reserve ?? ""}
              onChange={(value) => {
                editGovernance({ hardheidsclausule: value === "" ? null : { reserve: value } });
              }}
            />
          ),
        }}
      />
      <Sentence
        textKey="pane.zin.verwerping"
        paths={["governance.bijVerwerping"]}
        slots={{
          gevolg: (
            <InlineChoice
              label={say("pane.veld.verwerping")}
              path="governance.bijVerwerping"
              value={bijVerwerping}
              options={["bronVervalt", "geenUitkering"]}
              textOf={(option) => say(`pane.verwerping.${option}`)}
              onChange={(option) => {
                editGovernance({ bijVerwerping: option });
              }}
            />
          ),
        }}
      />
      <Sentence
        textKey={uitname.sleutel === "kolom" ? "pane.zin.uitname-kolom" : "pane.zin.uitname"}
        paths={["governance.uitname.sleutel", "governance.uitname.kolom"]}
        slots={{
          sleutel: (
            <InlineChoice
              label={say("pane.veld.uitname")}
              path="governance.uitname.sleutel"
              value={uitname.sleutel}
              options={["inwoners", "kolom", "geen"]}
              textOf={(sleutel) => say(`pane.uitname.${sleutel}`)}
              onChange={(sleutel) => {
                editGovernance({ uitname: sleutel === "kolom" ? { sleutel, kolom: "gewicht" } : { sleutel } });
              }}
            />
          ),
          ...(uitname.sleutel === "kolom"
            ? {
                kolom: (
                  <InlineText
                    label={say("pane.veld.uitname-kolom")}
                    path="governance.uitname.kolom"
                    value={uitname.kolom}
                    onChange={(kolom) => {
                      editGovernance({ uitname: { sleutel: "kolom", kolom } });
                    }}
                  />
                ),
              }
            : {}),
        }}
      />
    </SentenceList>
  );
}
