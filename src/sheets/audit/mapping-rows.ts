import type { Say } from "../../core/words/say";
import type { ColumnMapping, Mapping } from "../../reading/mapping/mapping";
import type { PlannedCell } from "../../workbook/write-plan";
import type { AuditFacts } from "./audit-facts";
import { textCell } from "../parts/cells";

type Row = readonly PlannedCell[];

/** Which sheet, header row and columns were pointed out, by whom, and what happened to the sign; or that they were searched. */
export function mappingRows({ mapping: used, mappingDigest }: AuditFacts, say: Say): readonly Row[] {
  const text = (key: string): string => say(`sheet.audit.koppeling${key}`);
  if (used === null) return [row(text(""), text(".geen"))];
  const { mapping, naam } = used;
  const isSearched = mapping.indeling === "zoeken";
  const how =
    naam === null
      ? text(isSearched ? ".hand-zoeken" : ".hand")
      : say(`sheet.audit.koppeling.bestand${isSearched ? "-zoeken" : ""}`, { naam });
  return [
    row(text(""), how),
    ...(mappingDigest === null ? [] : [[textCell(text("-digest")), textCell(mappingDigest, "digest")]]),
    ...(mapping.indeling === "zoeken" ? [] : [whereOf(mapping, say)]),
    row(
      text(".getallen"),
      say("sheet.audit.koppeling.notatie", {
        eenheid: mapping.eenheid ?? "euro",
        teken: mapping.teken,
        notatie: mapping.notatie ?? "gezocht",
      }),
    ),
    ...statedRows(mapping, say),
    ...(mapping.indeling === "zoeken" ? [] : columnsOf(mapping, say)).map(({ kolom, inhoud }) =>
      row(say("sheet.audit.koppeling.kolom", { kolom }), inhoud),
    ),
    ...(mapping.aanvaard ?? []).map(({ bevinding, plaats, reden }) =>
      row(
        text(".aanvaard"),
        say("sheet.audit.koppeling.aanvaarding", {
          bevinding,
          plaats: plaats ?? "",
          heeftPlaats: plaats === null ? "nee" : "ja",
          reden,
        }),
      ),
    ),
  ];
}

function whereOf({ blad, kopregel, indeling }: ColumnMapping, say: Say): Row {
  return row(
    say("sheet.audit.koppeling.waar"),
    say("sheet.audit.koppeling.plaats", {
      blad: blad ?? "",
      heeftBlad: blad === null ? "nee" : "ja",
      kopregel: kopregel.toString(),
      indeling,
    }),
  );
}

/** What was stated beside the columns: signs per kind, units of sheets with corrections, columns that add up. */
function statedRows({ tekens, correcties, optellen }: Mapping, say: Say): readonly Row[] {
  const signs = (["lasten", "baten", "tekort"] as const).flatMap((soort) => {
    const teken = tekens?.[soort];
    return teken === undefined ? [] : [say("sheet.audit.koppeling.teken", { soort, teken })];
  });
  const units = (correcties ?? []).map(({ blad, eenheid }) =>
    say("sheet.audit.koppeling.correcties", { blad, eenheid }),
  );
  const sums = (optellen ?? []).map((kolom) => say("sheet.audit.koppeling.optellen", { kolom }));
  return [...signs, ...units, ...sums].map((stated) => row(say("sheet.audit.koppeling.verklaard"), stated));
}

/** Every column that was pointed out, with what it holds. */
function columnsOf(mapping: ColumnMapping, say: Say): readonly { readonly kolom: string; readonly inhoud: string }[] {
  const fields = Object.entries<string | null>(mapping.kolommen).flatMap(([veld, kolom]) =>
    kolom === null ? [] : [{ kolom, inhoud: say("sheet.audit.koppeling.veld", { veld }) }],
  );
  if (mapping.indeling === "lang") return fields;
  const amounts = mapping.bedragen.map(({ kolom, soort, domein, jaar, teken }) => ({
    kolom,
    inhoud: say("sheet.audit.koppeling.bedrag", { soort, domein, jaar: jaar.toString(), teken: teken ?? "gelijk" }),
  }));
  return [...fields, ...amounts];
}

function row(label: string, text: string): Row {
  return [textCell(label), textCell(text)];
}
