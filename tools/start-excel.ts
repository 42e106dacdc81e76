// Serves the add-in on this machine and opens Excel with it: npm run start:excel [-- --web ADDRESS-OF-A-WORKBOOK]

import { fileURLToPath } from "node:url";
import { AppType, startDebugging } from "office-addin-debugging";
import { OfficeApp } from "office-addin-manifest";
import { startChoice } from "../scripts/excel/start-choice";

const manifest = fileURLToPath(new URL("../manifest.xml", import.meta.url));
const choice = startChoice(process.platform, process.argv.slice(2));

if (choice.kind === "impossible") {
  console.error(choice.message);
  process.exitCode = 1;
} else {
  await startDebugging(manifest, {
    appType: choice.kind === "web" ? AppType.Web : AppType.Desktop,
    app: OfficeApp.Excel,
    devServerCommandLine: "npm run serve:excel",
    devServerPort: 3000,
    ...(choice.kind === "web" ? { document: choice.workbook } : {}),
  });
  console.log("Excel opens with the button Verdeelfonds on its Home tab. When you are done: npm run stop");
}
