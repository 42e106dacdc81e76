import { readFileSync, writeFileSync } from "node:fs";
import { writeOutputFiles } from "../../../src/cli/files/output-files";
import type { OutputRequest } from "../../../src/cli/files/output-request";
import { countingFiles } from "./counting-files";

/** What this process is told to do. */
export interface Job {
  readonly request: OutputRequest;
  readonly contents: readonly string[];
  /** At this call the process ends, as by a power cut: nothing of ours runs any more. Null: never. */
  readonly dieAt: number | null;
  /** Where the number of calls is written when it has not died. */
  readonly countFile: string;
}

const { request, contents, dieAt, countFile } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Job;
const system = countingFiles((call) => {
  if (call === dieAt) process.kill(process.pid, "SIGKILL");
});
const files = request.paths.map((path, index) => ({ path, content: Buffer.from(contents[index] ?? "") }));
await writeOutputFiles(files, request, system);
writeFileSync(countFile, system.calls.length.toString());
