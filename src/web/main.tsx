import { createRoot } from "react-dom/client";
import { invariant } from "../core/findings/bug-error";
import { Page } from "./page";

const element = document.getElementById("root");
invariant(element !== null, "the page has no element #root");
const isEnglish = navigator.language.toLowerCase().startsWith("en");
createRoot(element).render(<Page language={isEnglish ? "en" : "nl"} />);
