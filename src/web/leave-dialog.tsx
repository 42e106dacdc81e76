import { useEffect, useRef, type ReactElement } from "react";
import type { Say } from "../core/words/say";

export interface LeaveDialogProps {
  readonly say: Say;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks what to do with changes that are not saved, before another file takes their place. */
export function LeaveDialog({ say, onSave, onDiscard, onCancel }: LeaveDialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="leave-text" onCancel={onCancel}>
      <p id="leave-text">{say("web.confirm.text")}</p>
      <div className="dialog-buttons">
        <button type="button" className="primary" onClick={onSave}>
          {say("web.confirm.save")}
        </button>
        <button type="button" onClick={onDiscard}>
          {say("web.confirm.discard")}
        </button>
        <button type="button" onClick={onCancel}>
          {say("web.confirm.cancel")}
        </button>
      </div>
    </dialog>
  );
}
