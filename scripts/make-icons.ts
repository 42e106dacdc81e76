import { writeFileSync } from "node:fs";
import { iconFiles } from "./icons/icon-files";

for (const { name, bytes } of iconFiles()) {
  writeFileSync(new URL(`../assets/${name}`, import.meta.url), bytes);
  console.log(`assets/${name}`);
}
