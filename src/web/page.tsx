import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactElement } from "react";
import { plainSentenceWriter } from "../text/plain-sentence-writer";
import { localeOf, type Taal } from "../text/taal";
import { webEn } from "../text/web/en";
import { webNl } from "../text/web/nl";
import { FileBar } from "./file-bar";
import { LeaveDialog } from "./leave-dialog";
import { PaneHost } from "./pane-host";
import { StatusBar } from "./status-bar";
import { useFileDrop } from "./use-file-drop";
import { useFiles } from "./use-files";
import { useTheme } from "./use-theme";
import { useUnsavedWarning } from "./use-unsaved-warning";
import { useWorkbook } from "./use-workbook";

const messages = { nl: webNl, en: webEn };

// The grid comes after the pane: nothing can be seen in it before a workbook has been read.
const WorkbookView = lazy(async () => ({ default: (await import("./workbook-view")).WorkbookView }));

/** The stand-alone page: a workbook in a grid, and beside it the same pane as in Excel. */
export function Page({ language }: { readonly language: Taal }): ReactElement {
  const [taal, setTaal] = useState(language);
  const say = useMemo(() => plainSentenceWriter(taal, messages[taal]), [taal]);
  const theme = useTheme();
  const workbook = useWorkbook(setTaal);
  const files = useFiles(workbook, taal, say);
  const { shown, panePort, visit, isChanged } = workbook;
  const { status, tell, openFile } = files;
  const isOver = useFileDrop(
    useCallback(
      ([first, ...others]) => {
        if (others.length > 0) tell(say("web.status.several"));
        else if (first !== undefined) openFile(first);
      },
      [openFile, tell, say],
    ),
  );
  useUnsavedWarning(isChanged);
  useEffect(() => {
    document.documentElement.lang = localeOf[taal];
    document.documentElement.dataset["theme"] = theme;
    document.title = say("web.title");
  }, [taal, theme, say]);

  return (
    <div className="page">
      <FileBar
        say={say}
        name={shown?.workbook.name ?? ""}
        isChanged={isChanged}
        onOpen={openFile}
        onSample={files.openSample}
        onSave={files.save}
      />
      <main className="workbook-place" aria-label={say("web.workbook")}>
        {shown !== null && (
          <Suspense>
            <WorkbookView
              sheets={shown.workbook.sheets}
              taal={taal}
              say={say}
              visit={visit}
              port={shown.port}
              onTell={tell}
            />
          </Suspense>
        )}
      </main>
      <aside className="pane" aria-label={say("web.pane")}>
        <PaneHost port={panePort} theme={theme} taal={taal} />
      </aside>
      <StatusBar say={say} status={status} onCancel={files.cancel} />
      {isOver && <div className="drop">{say("web.drop")}</div>}
      {files.isLeaving && (
        <LeaveDialog say={say} onSave={() => void files.saveAndLeave()} onDiscard={files.leave} onCancel={files.stay} />
      )}
    </div>
  );
}
