import { useCallback, useEffect, useMemo, useState, type ReactElement } from "react";
import { describeFinding } from "../text/describe-finding";
import type { Taal } from "../text/taal";
import { localeOf } from "../text/taal";
import { createSay } from "../text/translator";
import { download, savedName } from "./download";
import { FileBar } from "./file-bar";
import { LeaveDialog } from "./leave-dialog";
import type { OpenedWorkbook } from "./open-workbook";
import { PaneHost } from "./pane-host";
import { useFileDrop } from "./use-file-drop";
import { useTheme } from "./use-theme";
import { useWorkbook } from "./use-workbook";
import { WorkbookView } from "./workbook-view";

/** What the page has to say at its foot. */
interface Status {
  readonly text: string;
  readonly isProblem: boolean;
}

/** Something to open: how, and what it is called. */
interface Wish {
  readonly name: string;
  readonly read: () => Promise<OpenedWorkbook>;
}

const sampleName = "reconstructie-2018.xlsx";

// What reads and writes files comes after the first screen.
const sampleWish: Wish = {
  name: sampleName,
  read: async () => (await import("./open-workbook")).openSample(sampleName),
};

/** The stand-alone page: a workbook in a grid, and beside it the same pane as in Excel. */
export function Page({ language }: { readonly language: Taal }): ReactElement {
  const [taal, setTaal] = useState(language);
  const say = useMemo(() => createSay(taal), [taal]);
  const theme = useTheme();
  const { open, visit, isChanged, show, markSaved } = useWorkbook(setTaal);
  const [status, setStatus] = useState<Status>({ text: "", isProblem: false });
  const [waiting, setWaiting] = useState<Wish | null>(null);

  const openNow = useCallback(
    async ({ name, read }: Wish): Promise<void> => {
      setStatus({ text: say("web.status.opening", { name }), isProblem: false });
      const { workbook, findings } = await read();
      if (workbook === null) {
        const told = findings.map((finding) => describeFinding(finding, say));
        setStatus({ text: told.map(({ text, remedy }) => `${text} ${remedy}`).join(" "), isProblem: true });
        return;
      }
      show({ workbook, findings });
      setStatus({ text: say("web.status.opened", { name }), isProblem: false });
    },
    [say, show],
  );
  const save = async (): Promise<void> => {
    if (open === null) return;
    const { saveWorkbook } = await import("../xlsx/memory/save-workbook");
    const name = savedName(open.workbook.name);
    download(await saveWorkbook(open.workbook, { title: name, created: new Date().toISOString() }), name);
    markSaved();
    setStatus({ text: say("web.status.saved", { name }), isProblem: false });
  };
  const wish = useCallback(
    (next: Wish): void => {
      if (isChanged) setWaiting(next);
      else void openNow(next);
    },
    [isChanged, openNow],
  );
  const wishFile = useCallback(
    (file: File) => {
      wish({ name: file.name, read: async () => (await import("./open-workbook")).openFile(file) });
    },
    [wish],
  );
  const isOver = useFileDrop(
    useCallback(
      ([first, ...others]) => {
        if (first !== undefined) wishFile(first);
        if (others.length > 0) setStatus({ text: say("web.status.several"), isProblem: false });
      },
      [wishFile, say],
    ),
  );

  useEffect(() => {
    if (open === null && waiting === null) void openNow(sampleWish);
    // once: what is opened later is the user's choice
  }, []);
  useEffect(() => {
    document.documentElement.lang = localeOf[taal];
    document.documentElement.dataset["theme"] = theme;
    document.title = say("web.title");
  }, [taal, theme, say]);
  useEffect(() => {
    if (!isChanged) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
    };
  }, [isChanged]);

  const proceed = (): void => {
    if (waiting !== null) void openNow(waiting);
    setWaiting(null);
  };
  return (
    <div className="page">
      <FileBar
        say={say}
        name={open?.workbook.name ?? ""}
        isChanged={isChanged}
        onOpen={wishFile}
        onSample={() => {
          wish(sampleWish);
        }}
        onSave={() => void save()}
      />
      <section className="workbook-place" aria-label={say("web.workbook")}>
        {open !== null && (
          <WorkbookView
            sheets={open.workbook.sheets}
            taal={taal}
            say={say}
            visit={visit}
            onEdit={(sheet, edits) => {
              open.port.edit(sheet, edits);
            }}
            onRefused={() => {
              setStatus({ text: say("web.status.own"), isProblem: false });
            }}
          />
        )}
      </section>
      <aside className="pane" aria-label={say("web.pane")}>
        {open !== null && <PaneHost port={open.port} theme={theme} taal={taal} />}
      </aside>
      <footer className={status.isProblem ? "status problem" : "status"} role="status">
        {status.text}
      </footer>
      {isOver && <div className="drop">{say("web.drop")}</div>}
      {waiting !== null && (
        <LeaveDialog
          say={say}
          onSave={() => void save().then(proceed)}
          onDiscard={proceed}
          onCancel={() => {
            setWaiting(null);
          }}
        />
      )}
    </div>
  );
}
