/** What a rule says in one language, in ICU syntax. */
interface RuleSentences {
  /** A heading, or a line in a list of facts. */
  readonly naam: string;
  /** In a list to choose from. */
  readonly keuze: string;
  /** One sentence behind the choice. */
  readonly uitleg: string;
  /** What the formulas recompute. */
  readonly narekening: string;
  /** About the value that closes the pot, for a rule that solves one. */
  readonly sluit?: {
    readonly samenvatting: string;
    readonly samenvattingUitleg: string;
    readonly narekening: string;
    readonly narekeningUitleg: string;
  };
  /** The sentence with the rule and its settings as controls; left out: that of a rule without settings. */
  readonly zin?: string;
  /** By the name of the setting: its label in the pane and in a narekening. */
  readonly instellingen?: Readonly<Record<string, { readonly veld: string; readonly narekening: string }>>;
}

/** Everything that is said of a rule, Dutch and English side by side. */
export interface RuleTexts {
  readonly nl: RuleSentences;
  readonly en: RuleSentences;
}

/** The sentences of a rule under the keys by which the product asks for them. */
export function messagesOfRule(id: string, texts: RuleSentences): Readonly<Record<string, string>> {
  const { naam, keuze, uitleg, narekening, sluit, zin, instellingen = {} } = texts;
  return {
    [`rule.${id}.name`]: naam,
    [`pane.regel.${id}`]: keuze,
    [`pane.regel.${id}.uitleg`]: uitleg,
    [`narekening.regel.${id}`]: narekening,
    ...(sluit === undefined
      ? {}
      : {
          [`sheet.samenvatting.${id}`]: sluit.samenvatting,
          [`sheet.samenvatting.${id}.uitleg`]: sluit.samenvattingUitleg,
          [`narekening.sluit.${id}`]: sluit.narekening,
          [`narekening.sluit.${id}.uitleg`]: sluit.narekeningUitleg,
        }),
    ...(zin === undefined ? {} : { [`pane.zin.regel.${id}`]: zin }),
    ...Object.fromEntries(
      Object.entries(instellingen).flatMap(([name, setting]) => [
        [`pane.veld.regel.${id}.${name}`, setting.veld],
        [`narekening.instelling.${id}.${name}`, setting.narekening],
      ]),
    ),
  };
}
