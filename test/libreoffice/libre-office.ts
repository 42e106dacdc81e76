import { execFile } from "node:child_process";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Has LibreOffice do something, with a profile and a folder of its own that are gone afterwards. */
export async function withLibreOffice<T>(
  work: (office: { readonly program: string; readonly folder: string; readonly profile: string }) => Promise<T>,
): Promise<T> {
  const program = await findProgram();
  const folder = await mkdtemp(join(tmpdir(), "narekening-"));
  try {
    return await work({ program, folder, profile: join(folder, "profile") });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs LibreOffice until it ends by itself. */
export async function runLibreOffice(
  program: string,
  profile: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const common = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
  await run(program, [...common, ...options], { timeout: 590_000, env: { ...process.env, ...environment } });
}

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
  return withLibreOffice(async ({ program, folder, profile }) => {
    const output = join(folder, "out");
    const names = Object.keys(files);
    for (const name of names) await writeFile(join(folder, `${name}.xlsx`), files[name] ?? new Uint8Array());
    const options = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", output];
    await runLibreOffice(program, profile, [...options, ...names.map((name) => join(folder, `${name}.xlsx`))]);
    const entries = names.map(async (name): Promise<[string, Uint8Array]> => [
      name,
      await readFile(join(output, `${name}.xlsx`)),
    ]);
    return Object.fromEntries(await Promise.all(entries));
  });
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
