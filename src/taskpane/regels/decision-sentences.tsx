import type { ReactElement } from "react";
import type { Governanceset } from "../../core/governance/governanceset";
import { usePane } from "../pane-context";
import { InlineChoice, InlineText } from "./inline-controls";
import { Sentence } from "./sentence";
import { SentenceList } from "./sentence-list";
import { replaceAt, useRules } from "./use-rules";

const besluitStatuses = ["concept", "voorgelegd", "aangenomen", "verworpen", "aangehouden"] as const;
const setStatuses = ["concept", "voorgelegd", "vastgesteld", "vervallen"] as const;
const rollen = ["stelt_voor", "adviseert", "beslist", "voert_uit", "toetst", "controleert"] as const;
const yesNo = ["ja", "nee"] as const;

/** Who decides, when, and what must hold before an outcome is official. */
export function DecisionSentences(): ReactElement {
  const { say } = usePane();
  const { governance, ondertekening, editGovernance, editOndertekening } = useRules();
  const { besluiten, regels } = governance;
  const editRegels = (change: Partial<Governanceset["regels"]>): void => {
    editGovernance({ regels: { ...regels, ...change } });
  };
  const yesOrNo = (rule: "vierOgen" | "aanvraagVereist" | "definitieveCijfersVereist"): ReactElement => (
    <Sentence
      key={rule}
      textKey={`pane.zin.${rule}`}
      paths={[`governance.regels.${rule}`]}
      slots={{
        wel: (
          <InlineChoice
            label={say(`pane.veld.${rule}`)}
            path={`governance.regels.${rule}`}
            value={regels[rule] ? "ja" : "nee"}
            options={yesNo}
            textOf={(option) => say(`pane.wel.${option}`)}
            onChange={(option) => {
              editRegels({ [rule]: option === "ja" });
            }}
          />
        ),
      }}
    />
  );
  return (
    <SentenceList>
      {besluiten.map(({ id, orgaan, onderwerp, status, terInzage, datum }, index) => {
        const path = `governance.besluiten[${index.toString()}]`;
        const edit = (change: Partial<(typeof besluiten)[number]>): void => {
          editGovernance({ besluiten: replaceAt(besluiten, index, change) });
        };
        return (
          <Sentence
            key={id}
            textKey="pane.zin.besluit"
            parameters={{ orgaan, onderwerp }}
            paths={[`${path}.status`, `${path}.terInzage`, `${path}.datum`]}
            slots={{
              status: (
                <InlineChoice
                  label={say("pane.veld.besluit-status", { orgaan })}
                  path={`${path}.status`}
                  value={status}
                  options={besluitStatuses}
                  textOf={(option) => say(`pane.besluit.${option}`)}
                  onChange={(option) => {
                    edit({ status: option });
                  }}
                />
              ),
              terInzage: (
                <InlineText
                  kind="date"
                  width={10}
                  label={say("pane.veld.ter-inzage", { orgaan })}
                  path={`${path}.terInzage`}
                  value={terInzage ?? ""}
                  onChange={(value) => {
                    edit({ terInzage: value === "" ? null : value });
                  }}
                />
              ),
              datum: (
                <InlineText
                  kind="date"
                  width={10}
                  label={say("pane.veld.besluit-datum", { orgaan })}
                  path={`${path}.datum`}
                  value={datum ?? ""}
                  onChange={(value) => {
                    edit({ datum: value === "" ? null : value });
                  }}
                />
              ),
            }}
          />
        );
      })}
      <Sentence
        textKey="pane.zin.dagen"
        paths={["governance.regels.minDagenTerInzage"]}
        slots={{
          dagen: (
            <InlineText
              kind="number"
              width={4}
              label={say("pane.veld.dagen")}
              path="governance.regels.minDagenTerInzage"
              value={regels.minDagenTerInzage.toString()}
              onChange={(value) => {
                editRegels({ minDagenTerInzage: Number(value) });
              }}
            />
          ),
        }}
      />
      {yesOrNo("aanvraagVereist")}
      {regels.aanvraagVereist && (
        <Sentence
          textKey="pane.zin.uiterste-datum"
          paths={["governance.regels.uitersteDatumAanvraag"]}
          slots={{
            datum: (
              <InlineText
                kind="date"
                width={10}
                label={say("pane.veld.uiterste-datum")}
                path="governance.regels.uitersteDatumAanvraag"
                value={regels.uitersteDatumAanvraag ?? ""}
                onChange={(value) => {
                  editRegels({ uitersteDatumAanvraag: value === "" ? null : value });
                }}
              />
            ),
          }}
        />
      )}
      {yesOrNo("definitieveCijfersVereist")}
      {yesOrNo("vierOgen")}
      <Sentence
        textKey="pane.zin.governance-status"
        paths={["governance.status"]}
        slots={{
          governance: (
            <InlineChoice
              label={say("pane.veld.governance-status")}
              path="governance.status"
              value={governance.status}
              options={setStatuses}
              textOf={(option) => say(`pane.status.${option}`)}
              onChange={(status) => {
                editGovernance({ status });
              }}
            />
          ),
        }}
      />
      <Sentence
        textKey="pane.zin.ondertekening"
        paths={[]}
        slots={Object.fromEntries(
          (["opsteller", "toetser"] as const).map((wie) => [
            wie,
            <InlineText
              key={wie}
              label={say(`pane.veld.${wie}`)}
              path={`ondertekening.${wie}`}
              placeholder={say("pane.naam")}
              value={ondertekening[wie] ?? ""}
              onChange={(value) => {
                editOndertekening({ [wie]: value === "" ? null : value });
              }}
            />,
          ]),
        )}
      />
      {rollen.map((rol) => (
        <Sentence
          key={rol}
          textKey={`pane.zin.rol.${rol}`}
          paths={[`governance.rollen.${rol}`]}
          slots={{
            wie: (
              <InlineText
                label={say(`pane.veld.rol.${rol}`)}
                path={`governance.rollen.${rol}`}
                placeholder={say("pane.niemand")}
                value={governance.rollen[rol] ?? ""}
                onChange={(value) => {
                  editGovernance({ rollen: { ...governance.rollen, [rol]: value === "" ? null : value } });
                }}
              />
            ),
          }}
        />
      ))}
    </SentenceList>
  );
}
