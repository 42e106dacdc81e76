// The least that a page with Fluent UI can be: what the pane is measured against.

import { Button } from "@fluentui/react-button";
import { FluentProvider } from "@fluentui/react-provider";
import { Text } from "@fluentui/react-text";
import { webLightTheme } from "@fluentui/react-theme";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    createElement(
      FluentProvider,
      { theme: webLightTheme },
      createElement(Text, null, "Hello"),
      createElement(Button, null, "Start"),
    ),
  );
}
