import { screen } from "@testing-library/react";

/** What a button can do now: Fluent keeps a button that is busy in the tab order. */
export function isDisabled(button: HTMLElement): boolean {
  return button.getAttribute("aria-disabled") === "true" || button.hasAttribute("disabled");
}

/** An element's text with ordinary spaces. */
export function textOf({ textContent }: Element): string {
  return textContent.replaceAll("\u00a0", " ").trim();
}

/** What a screen reader was told last. */
export function announced(): string {
  return screen.getAllByRole("status").map(textOf).at(-1) ?? "";
}
