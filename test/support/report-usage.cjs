// Preloaded into a process that is measured: writes its peak memory to a file when it ends.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const usage = { peakMegabytes: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
