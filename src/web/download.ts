const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the user a file, as a download of the browser. */
export function download(content: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([content.slice()], { type: xlsx }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** @example savedName("opgave.csv") is "opgave.xlsx". */
export function savedName(name: string): string {
  return `${name.replace(/\.[^.]*$/, "")}.xlsx`;
}
