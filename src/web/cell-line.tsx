import type { ReactElement } from "react";
import type { Say } from "../core/words/say";
import type { Taal } from "../text/taal";
import { cellAddress } from "../workbook/snapshot";
import { editText } from "./grid/cell-text";
import type { Place } from "./grid/place";
import type { SheetView } from "./grid/sheet-view";

export interface CellLineProps {
  readonly view: SheetView;
  readonly place: Place;
  readonly taal: Taal;
  readonly say: Say;
}

/** The whole content of the cell that has the keyboard: its formula, or a text that the cell cannot show. */
export function CellLine({ view, place, taal, say }: CellLineProps): ReactElement {
  const { value, formula, style } = view.cellAt(place);
  const address = cellAddress(place.row, place.column);
  const content = formula === null ? editText(value, style?.numberFormat ?? null, taal) : `=${formula}`;
  return (
    <div className="cell-line">
      <span className="address">{address}</span>
      <output aria-label={say("web.cell", { address })} aria-live="off" className="content">
        {content}
      </output>
    </div>
  );
}
