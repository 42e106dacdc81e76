import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";

/** Where the keyboard goes after an edit. */
export type AfterEdit = "down" | "up" | "right" | "left" | "stay";

export interface CellEditorProps {
  readonly label: string;
  /** What stands in the field to begin with. */
  readonly text: string;
  readonly onCommit: (text: string, after: AfterEdit) => void;
  readonly onCancel: () => void;
}

/** The field in which a cell is edited: Enter and Tab keep, Escape gives up. */
export function CellEditor({ label, text: start, onCommit, onCancel }: CellEditorProps): ReactElement {
  const [text, setText] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(start.length, start.length);
  }, [start]);
  const commit = (after: AfterEdit): void => {
    if (isDone.current) return;
    isDone.current = true;
    onCommit(text, after);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") {
      isDone.current = true;
      onCancel();
      return;
    }
    if (event.key !== "Enter" && event.key !== "Tab") return;
    event.preventDefault();
    if (event.key === "Enter") commit(event.shiftKey ? "up" : "down");
    else commit(event.shiftKey ? "left" : "right");
  };
  return (
    <input
      ref={field}
      className="cell-editor"
      aria-label={label}
      value={text}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => {
        setText(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        commit("stay");
      }}
    />
  );
}
