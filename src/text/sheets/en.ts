export const sheetsEn: Readonly<Record<string, string>> = {};
