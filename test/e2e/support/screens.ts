import type { Pane } from "./pane";
import { readInput } from "./steps";

/** Goes to a screen from the one before it, and waits until all of it is there. */
export type Visit = (pane: Pane) => Promise<void>;

/** Every screen of the pane in each of its states, to be visited in this order from the moment that the pane opens. */
export const screenVisits: Readonly<Record<string, Visit>> = {
  start: (pane) => pane.goal("verdeling").waitFor(),
  gegevens: async (pane) => {
    await readInput(pane);
    await pane.button("pane.berekenen").waitFor();
  },
  koppeling: async (pane) => {
    await pane.press("pane.koppeling.zelf");
    await pane.see("pane.koppeling.titel");
  },
  regels: async (pane) => {
    await pane.press("pane.annuleren");
    await pane.openStep("regels");
    await pane.field("pane.veld.drempel").waitFor();
  },
  "regels-fout": async (pane) => {
    await pane.field("pane.veld.drempel").fill("veertig");
    await pane.text("pane.regels.ongeldig", { aantal: 1 }).waitFor();
  },
  uitkomst: async (pane) => {
    await pane.field("pane.veld.drempel").fill("40");
    await pane.press("pane.berekenen");
    await pane.see("pane.stap.uitkomst");
    await pane.municipalities.first().waitFor();
  },
  gemeente: async (pane) => {
    await pane.municipalities.first().click();
    await pane.see("pane.gemeente.bedragen");
  },
  schrijven: async (pane) => {
    await pane.back.click();
    await pane.openStep("schrijven");
    await pane.see("pane.schrijven.plan");
  },
  geschreven: async (pane) => {
    await pane.press("pane.schrijven.schrijf");
    await pane.see("pane.schrijven.geschreven");
    await pane.button("pane.ongedaan").waitFor();
  },
  audit: async (pane) => {
    await pane.openStep("audit");
    await pane.see("pane.audit.kenmerken");
  },
  verouderd: async (pane) => {
    await pane.openStep("regels");
    await pane.field("pane.veld.drempel").fill("60");
    await pane.openStep("uitkomst");
    await pane.text("pane.verouderd.titel").first().waitFor();
  },
};
