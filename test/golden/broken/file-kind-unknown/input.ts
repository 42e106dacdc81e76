import { strToU8 } from "fflate";

export const input = (): Uint8Array =>
  strToU8("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n", true);
