import { execFile } from "node:child_process";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Lets LibreOffice open workbooks with its default settings, as a reader does, and save them again. By default it believes
 * the results that a file carries, and computes what carries none. One start for all files, with a profile of its own.
 *
 * @param files - Bytes of .xlsx files by name (without extension).
 * @returns The files as saved, by the same names.
 * @throws Error when LibreOffice is not installed or does not deliver a file.
 */
export async function recalculate(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const program = await findProgram();
  const folder = await mkdtemp(join(tmpdir(), "narekening-"));
  try {
    const [profile, output] = [join(folder, "profile"), join(folder, "out")];
    const names = Object.keys(files);
    for (const name of names) await writeFile(join(folder, `${name}.xlsx`), files[name] ?? new Uint8Array());
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
    ];
    await run(program, [...options, "--outdir", output, ...names.map((name) => join(folder, `${name}.xlsx`))], {
      timeout: 590_000,
    });
    const entries = names.map(async (name): Promise<[string, Uint8Array]> => [
      name,
      await readFile(join(output, `${name}.xlsx`)),
    ]);
    return Object.fromEntries(await Promise.all(entries));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function findProgram(): Promise<string> {
  const folders = [
    ...(process.env["PATH"] ?? "").split(delimiter),
    "/usr/bin",
    "/usr/lib/libreoffice/program",
    "/opt/libreoffice/program",
    "/Applications/LibreOffice.app/Contents/MacOS",
  ];
  for (const candidate of folders.flatMap((folder) => [join(folder, "soffice"), join(folder, "libreoffice")])) {
    const isThere = await access(candidate).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  throw new Error(
    "LibreOffice (soffice) is not installed: this test recalculates workbooks with it. On Debian: apt-get install libreoffice-calc",
  );
}
