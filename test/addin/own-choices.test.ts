import { knowingOwnChoices } from "../../src/addin/own-choices";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { parseMapping } from "../../src/reading/mapping/mapping";
import { choicesIn, settingsOf } from "../../src/run/settings";
import type { WorkbookPort, WorkbookSettings } from "../../src/workbook/port";

const reden = "nagevraagd, zie brief 12";
const parsed = parseMapping(
  { schema: "koppeling/1", indeling: "zoeken", eenheid: "euro", aanvaard: [{ bevinding: "hidden-rows", reden }] },
  "koppeling",
);
const mapping = parsed.ok ? parsed.value : null;
const signed = settingsOf({
  taal: "nl",
  criteria: alv2018,
  governance: fonds2018,
  mapping,
  ondertekening: { opsteller: "A. Bakker", toetser: "B. Visser" },
});

/** A workbook that keeps settings as text, on a device that remembers. */
function deviceWith(start: WorkbookSettings | null): WorkbookPort {
  let kept = start === null ? null : JSON.stringify(start);
  const known = new Set<string>();
  const port = {
    loadSettings: () => Promise.resolve(kept === null ? null : (JSON.parse(kept) as WorkbookSettings)),
    saveSettings: (settings: WorkbookSettings) => {
      kept = JSON.stringify(settings);
      return Promise.resolve({ ok: true, value: null } as const);
    },
  } as unknown as WorkbookPort;
  return knowingOwnChoices(port, {
    has: (one) => known.has(one),
    add: (one) => {
      known.add(one);
    },
  });
}

test("names and acceptances that came along do not count, and are named", async () => {
  const settings = await deviceWith(signed).loadSettings();
  const found = choicesIn(settings ?? signed);
  expect(found.ondertekening).toBeUndefined();
  expect(found.mapping).toEqual({ ...mapping, aanvaard: undefined });
  expect(found.meegekomen).toEqual({ opsteller: "A. Bakker", toetser: "B. Visser", aanvaard: 1 });
});

test("what was kept on this device counts", async () => {
  const port = deviceWith(null);
  await port.saveSettings(signed);
  const found = choicesIn((await port.loadSettings()) ?? signed);
  expect(found.ondertekening).toEqual({ opsteller: "A. Bakker", toetser: "B. Visser" });
  expect(found.mapping).toEqual(mapping);
  expect(found.meegekomen).toBeUndefined();
});

test("choices without names and acceptances are taken over as they are", async () => {
  const settings = settingsOf({ taal: "en", criteria: alv2018, governance: fonds2018, mapping: null });
  const found = choicesIn((await deviceWith(settings).loadSettings()) ?? signed);
  expect(found.taal).toBe("en");
  expect(found.meegekomen).toBeUndefined();
});
