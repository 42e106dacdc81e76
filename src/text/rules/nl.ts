export const rulesNl: Readonly<Record<string, string>> = {};
