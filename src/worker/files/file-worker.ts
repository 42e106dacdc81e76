import "../worker-folder";
import type { FileAnswer, FileRequest, FileResult } from "./file-messages";

addEventListener("message", ({ data }: MessageEvent<FileRequest>) => {
  resultOf(data).then(send, (error: unknown) => {
    send({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  });
});

async function resultOf(request: FileRequest): Promise<FileResult> {
  if (request.kind === "read") {
    const { readWorkbookFile } = await import("../../xlsx/read-workbook");
    return { kind: "read", read: await readWorkbookFile(request.bytes, request.name) };
  }
  const { saveWorkbook } = await import("../../xlsx/memory/save-workbook");
  return { kind: "saved", bytes: await saveWorkbook(request.workbook, request.options) };
}

function send(answer: FileAnswer): void {
  postMessage(answer);
}
