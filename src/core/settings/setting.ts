import { percentage } from "../criteria/decimals";
import type { z } from "../documents/zod";

/** Something of a rule or criterion that a person may set. What it is called stands in text/, by the name that its card gives it. */
export interface Setting<Value = string> {
  /** Decides the control in a sentence and the style of its cell. */
  readonly kind: "percentage";
  /** Name of its cell in a narekening. */
  readonly cell: string;
  /** What a person starts with. */
  readonly first: Value;
  /** What a file may hold. */
  readonly schema: z.ZodType<Value>;
}

/** The settings of a card, by the name of their field in a file. */
export type Settings = Readonly<Record<string, Setting>>;

/** What the settings are set to. */
export type ValuesOf<Of extends Settings> = { readonly [Name in keyof Of]: z.infer<Of[Name]["schema"]> };

/** Percents as a plain decimal, at most 100. */
export function percentageSetting(names: Pick<Setting, "cell" | "first">): Setting {
  return { kind: "percentage", schema: percentage, ...names };
}
