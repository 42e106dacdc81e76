import type { Pane } from "./pane";
import { readInput } from "./steps";

/** A screen of the pane, and how a person gets there from the start screen. */
export interface ScreenVisit {
  readonly name: string;
  readonly visit: (pane: Pane) => Promise<void>;
}

/** Every screen in each of its states, for whoever wants to see them all. They are visited in this order, in one go. */
export const screenVisits: readonly ScreenVisit[] = [
  { name: "start", visit: (pane) => pane.goal("verdeling").waitFor() },
  {
    name: "gegevens",
    visit: async (pane) => {
      await readInput(pane);
      await pane.button("pane.berekenen").waitFor();
    },
  },
  {
    name: "koppeling",
    visit: async (pane) => {
      await pane.press("pane.koppeling.zelf");
      await pane.see("pane.koppeling.titel");
    },
  },
  {
    name: "regels",
    visit: async (pane) => {
      await pane.press("pane.annuleren");
      await pane.openStep("regels");
      await pane.field("pane.veld.drempel").waitFor();
    },
  },
  {
    name: "regels-fout",
    visit: async (pane) => {
      await pane.field("pane.veld.drempel").fill("veertig");
      await pane.text("pane.regels.ongeldig", { aantal: 1 }).waitFor();
    },
  },
  {
    name: "uitkomst",
    visit: async (pane) => {
      await pane.field("pane.veld.drempel").fill("40");
      await pane.press("pane.berekenen");
      await pane.see("pane.stap.uitkomst");
      await pane.municipalities.first().waitFor();
    },
  },
  {
    name: "gemeente",
    visit: async (pane) => {
      await pane.municipalities.first().click();
      await pane.see("pane.gemeente.bedragen");
    },
  },
  {
    name: "schrijven",
    visit: async (pane) => {
      await pane.back.click();
      await pane.openStep("schrijven");
      await pane.see("pane.schrijven.plan");
    },
  },
  {
    name: "geschreven",
    visit: async (pane) => {
      await pane.press("pane.schrijven.schrijf");
      await pane.see("pane.schrijven.geschreven");
      await pane.button("pane.schrijven.ongedaan").waitFor();
    },
  },
  {
    name: "audit",
    visit: async (pane) => {
      await pane.openStep("audit");
      await pane.see("pane.audit.kenmerken");
    },
  },
  {
    name: "verouderd",
    visit: async (pane) => {
      await pane.openStep("regels");
      await pane.field("pane.veld.drempel").fill("60");
      await pane.openStep("uitkomst");
      await pane.text("pane.verouderd.titel").first().waitFor();
    },
  },
];
