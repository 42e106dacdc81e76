import { themeFor } from "../../src/addin/host-theme";

test.each([
  { when: "Excel is colourful or white", background: "#FFFFFF", isContrast: false, theme: "light" },
  { when: "Excel is light grey", background: "#E6E6E6", isContrast: false, theme: "light" },
  { when: "Excel is dark grey", background: "#666666", isContrast: false, theme: "dark" },
  { when: "Excel is black", background: "#262626", isContrast: false, theme: "dark" },
  { when: "the colour has no number sign", background: "262626", isContrast: false, theme: "dark" },
  { when: "Excel does not say", background: null, isContrast: false, theme: "light" },
  { when: "Excel says something that is no colour", background: "Window", isContrast: false, theme: "light" },
  { when: "the system forces its colours", background: "#262626", isContrast: true, theme: "contrast" },
])("the pane is $theme when $when", ({ background, isContrast, theme }) => {
  expect(themeFor(background, isContrast)).toBe(theme);
});
