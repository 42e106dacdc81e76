import { findChromium, type Machine } from "./find-chromium";

function machineWith(files: readonly string[], environment: Machine["environment"] = {}): Machine {
  return { environment, playwrightPath: "/cache/chrome", exists: (path) => files.includes(path) };
}

test.each([
  {
    when: "it is on the PATH",
    files: ["/opt/bin/chromium", "/cache/chrome"],
    path: "/bin:/opt/bin",
    found: "/opt/bin/chromium",
  },
  { when: "only its usual place has it", files: ["/usr/bin/chromium"], path: "/bin", found: "/usr/bin/chromium" },
  {
    when: "the one without windows is there too",
    files: ["/bin/chromium", "/usr/bin/chromium-headless-shell"],
    path: "/bin:/usr/bin",
    found: "/usr/bin/chromium-headless-shell",
  },
  { when: "only Chrome is there", files: ["/bin/google-chrome"], path: "/bin", found: "/bin/google-chrome" },
  { when: "only playwright has one", files: ["/cache/chrome"], path: "/bin", found: "/cache/chrome" },
  { when: "there is none", files: ["/bin/firefox"], path: "/bin", found: null },
])("finds $found when $when", ({ files, path, found }) => {
  expect(findChromium(machineWith(files, { PATH: path }))).toBe(found);
});

test("CHROMIUM goes before everything else", () => {
  const machine = machineWith(["/my/chromium", "/bin/chromium"], { PATH: "/bin", CHROMIUM: "/my/chromium" });
  expect(findChromium(machine)).toBe("/my/chromium");
});

test("CHROMIUM with a file that is not there is an error, not a reason to take another browser", () => {
  const machine = machineWith(["/bin/chromium"], { PATH: "/bin", CHROMIUM: "/my/chromium" });
  expect(() => findChromium(machine)).toThrow("/my/chromium");
});
