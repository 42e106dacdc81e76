import { readWorkbookFile } from "../xlsx/read-workbook";
import type { ReadAnswer, ReadRequest } from "./read-messages";

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  readWorkbookFile(data.bytes, data.name).then(
    (read) => {
      send({ kind: "read", read });
    },
    (error: unknown) => {
      send({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    },
  );
});

function send(answer: ReadAnswer): void {
  postMessage(answer);
}
