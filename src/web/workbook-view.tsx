import { useMemo, useState, type ReactElement } from "react";
import type { Say } from "../core/words/say";
import type { Taal } from "../text/taal";
import type { MemoryPort } from "../xlsx/memory/memory-port";
import type { MemorySheet } from "../xlsx/memory/memory-workbook";
import { CellLine } from "./cell-line";
import { ChartFigures } from "./chart-figures";
import { clampPlace, selectionAt, type Place, type Selection } from "./grid/place";
import { SheetGrid } from "./grid/sheet-grid";
import { sheetView } from "./grid/sheet-view";
import { SheetTabs } from "./sheet-tabs";

/** A place that somebody wants to see; another `id` is another request. */
export interface Visit {
  readonly id: number;
  readonly sheet: string;
  /** Null: just the sheet. */
  readonly place: Place | null;
}

export interface WorkbookViewProps {
  readonly sheets: readonly MemorySheet[];
  readonly taal: Taal;
  readonly say: Say;
  readonly visit: Visit | null;
  /** Takes the user's edits. */
  readonly port: Pick<MemoryPort, "edit" | "undoEdit" | "redoEdit">;
  /** Something happened that is worth a line at the foot of the page. */
  readonly onTell: (text: string) => void;
}

const topLeft = selectionAt({ row: 0, column: 0 });

/** A workbook: the cell line, the grid of one sheet, and the tabs of all. Every sheet keeps its own selection. */
export function WorkbookView({ sheets, taal, say, visit, port, onTell }: WorkbookViewProps): ReactElement | null {
  const [chosen, setChosen] = useState<string | null>(null);
  const [selections, setSelections] = useState<ReadonlyMap<string, Selection>>(new Map());
  const [visited, setVisited] = useState(0);
  if (visit !== null && visit.id !== visited) {
    setVisited(visit.id);
    setChosen(visit.sheet);
    if (visit.place !== null) setSelections(new Map(selections).set(visit.sheet, selectionAt(visit.place)));
  }
  const visible = sheets.filter((sheet) => sheet.kind === "planned" || sheet.content.visible || sheet.name === chosen);
  const sheet = visible.find(({ name }) => name === chosen) ?? visible[0] ?? sheets[0];
  const view = useMemo(() => (sheet === undefined ? null : sheetView(sheet)), [sheet]);
  if (sheet === undefined || view === null) return null;
  const { anchor, focus } = selections.get(sheet.name) ?? topLeft;
  const selection = { anchor: clampPlace(anchor, view.extent), focus: clampPlace(focus, view.extent) };
  return (
    <div className="workbook">
      <CellLine view={view} place={selection.focus} taal={taal} say={say} />
      <div id="sheet" role="tabpanel" aria-labelledby={`tab-${sheet.name}`} className="sheet">
        <SheetGrid
          key={sheet.name}
          view={view}
          taal={taal}
          say={say}
          selection={selection}
          focusRequests={visit?.place != null && visit.sheet === sheet.name ? visit.id : 0}
          onSelect={(next) => {
            setSelections(new Map(selections).set(sheet.name, next));
          }}
          onEdit={(edits) => {
            port.edit(sheet.name, edits);
          }}
          onPasted={(count) => {
            onTell(say("web.status.pasted", { count }));
          }}
          onUndo={() => {
            onTell(say(port.undoEdit() ? "web.status.undone" : "web.status.nothing-to-undo"));
          }}
          onRedo={() => {
            onTell(say(port.redoEdit() ? "web.status.redone" : "web.status.nothing-to-redo"));
          }}
          onRefused={() => {
            onTell(say("web.status.own"));
          }}
        >
          <ChartFigures sheet={sheet} view={view} sheets={sheets} taal={taal} say={say} />
        </SheetGrid>
      </div>
      <SheetTabs sheets={visible} current={sheet.name} say={say} onChoose={setChosen} />
    </div>
  );
}
