import { createContext, useContext } from "react";

/** What is wrong with a field, by its path; sentences, none when it is fine. */
export type FieldErrors = (path: string) => readonly string[];

const Context = createContext<FieldErrors>(() => []);

export const FieldErrorsProvider = Context.Provider;

export function useFieldErrors(): FieldErrors {
  return useContext(Context);
}

/** The id of the text that says what is wrong with a field. */
export function errorId(path: string): string {
  return `fout-${path.replaceAll(/[^a-zA-Z0-9]+/g, "-")}`;
}
