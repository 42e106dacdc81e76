import { useEffect, useState } from "react";
import type { Thema } from "../taskpane/pane";

const dark = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";

/** How the user wants pages to look; changes when that changes. */
export function useTheme(): Thema {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const queries = [dark, contrast].map((query) => matchMedia(query));
    const update = (): void => {
      setTheme(currentTheme());
    };
    for (const query of queries) query.addEventListener("change", update);
    return () => {
      for (const query of queries) query.removeEventListener("change", update);
    };
  }, []);
  return theme;
}

function currentTheme(): Thema {
  if (matchMedia(contrast).matches) return "contrast";
  return matchMedia(dark).matches ? "dark" : "light";
}
