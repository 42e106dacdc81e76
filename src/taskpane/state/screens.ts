/** What a person comes to do. */
export type Goal = "verdeling" | "mijn-gemeente";

/** The steps of a division, in the order in which they are walked. */
export const steps = ["gegevens", "regels", "uitkomst", "schrijven", "audit"] as const;

export type Step = (typeof steps)[number];

export type Screen = "start" | Step;

/** Steps that have nothing to show before there is an outcome. */
export const stepsOfOutcome: readonly Step[] = ["uitkomst", "schrijven", "audit"];
