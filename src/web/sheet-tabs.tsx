import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { Say } from "../core/words/say";
import { isOwn, type MemorySheet } from "../xlsx/memory/memory-workbook";

export interface SheetTabsProps {
  readonly sheets: readonly MemorySheet[];
  readonly current: string;
  readonly say: Say;
  readonly onChoose: (name: string) => void;
}

const steps: Readonly<Partial<Record<string, number>>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The sheets of the workbook, as tabs below the grid. */
export function SheetTabs({ sheets, current, say, onChoose }: SheetTabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = sheets.findIndex(({ name }) => name === current);
    const target = event.key === "Home" ? 0 : event.key === "End" ? sheets.length - 1 : index + (steps[event.key] ?? 0);
    const sheet = sheets[target];
    if (target === index || sheet === undefined) return;
    event.preventDefault();
    onChoose(sheet.name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[target]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={say("web.sheets")} className="sheet-tabs" onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet.name}
          type="button"
          role="tab"
          id={`tab-${sheet.name}`}
          aria-selected={sheet.name === current}
          aria-controls="sheet"
          tabIndex={sheet.name === current ? 0 : -1}
          className={isOwn(sheet) ? "own" : ""}
          onClick={() => {
            onChoose(sheet.name);
          }}
        >
          {sheet.name}
          {isOwn(sheet) && <span className="visually-hidden"> ({say("web.sheet.own")})</span>}
        </button>
      ))}
    </div>
  );
}
