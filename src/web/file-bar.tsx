import { useRef, type ReactElement } from "react";
import type { Say } from "../core/words/say";
import { offeredExtensions } from "./files/offered-files";

export interface FileBarProps {
  readonly say: Say;
  /** Empty while the first workbook is being opened. */
  readonly name: string;
  readonly isChanged: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
}

/** The name of the product and of the file, and what can be done with files. */
export function FileBar(props: FileBarProps): ReactElement {
  const { say, name, isChanged, onOpen, onSample, onSave } = props;
  const field = useRef<HTMLInputElement>(null);
  return (
    <header className="file-bar">
      <img src="assets/icon-64.png" alt="" width={24} height={24} />
      <h1>{say("web.title")}</h1>
      {name !== "" && (
        <span className="file-name">
          {name}
          {isChanged && ` (${say("web.changed")})`}
        </span>
      )}
      <input
        ref={field}
        type="file"
        accept={offeredExtensions.join(",")}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onOpen(file);
          target.value = "";
        }}
      />
      <div className="file-actions">
        <button type="button" onClick={() => field.current?.click()}>
          {say("web.open")}
        </button>
        <button type="button" title={say("web.sample.title")} onClick={onSample}>
          {say("web.sample")}
        </button>
        <button type="button" className="primary" disabled={name === ""} onClick={onSave}>
          {say("web.save")}
        </button>
      </div>
    </header>
  );
}
