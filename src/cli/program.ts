import { Command } from "commander";
import type { Say } from "../core/words/say";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/** The options of `fonds verdeel` as typed. */
export interface VerdeelOptions {
  readonly criteria?: string;
  readonly governance?: string;
  readonly koppeling?: string;
  readonly uit?: string;
  readonly json?: string;
  readonly nu?: string;
  readonly opsteller?: string;
  readonly toetser?: string;
  readonly forceer?: true;
}

/** The options of `fonds controleer` as typed. */
export interface ControleerOptions {
  readonly criteria?: string;
  readonly governance?: string;
  readonly koppeling?: string;
  readonly json?: true;
}

/** The options of `fonds sjabloon` as typed. */
export interface SjabloonOptions {
  readonly criteria?: string;
  readonly forceer?: true;
}

/** What each command does. */
export interface Actions {
  readonly verdeel: (input: string, options: VerdeelOptions) => Promise<void>;
  readonly controleer: (input: string, options: ControleerOptions) => Promise<void>;
  readonly sjabloon: (output: string, options: SjabloonOptions) => Promise<void>;
  readonly criteria: (preset: string | undefined) => Promise<void>;
}

/** Of two sets or two names one would be dropped without a word. */
function onlyOnce(name: string): (value: string, previous: string | undefined) => string {
  return (value, previous) => {
    if (previous !== undefined) throw new UsageError("cli.usage.option-twice", { word: `--${name}` });
    return value;
  };
}

/** Describes the command line: names, arguments, options and help, in the language of `say`. */
export function createProgram(say: Say, version: string, terminal: Terminal, actions: Actions): Command {
  const program = describe(new Command("fonds"), say, "fonds")
    .optionsGroup(say("cli.heading.options"))
    .commandsGroup(say("cli.heading.commands"))
    .version(version, "-V, --version", say("cli.option.version"))
    .helpOption("-h, --help", say("cli.option.help"))
    .helpCommand(say("cli.help.usage"), say("cli.help.description"))
    .configureHelp({ styleTitle: (title) => translateTitle(title, say), subcommandTerm: commandTerm })
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => undefined })
    .showSuggestionAfterError(false)
    .exitOverride()
    .option(say("cli.option.taal.flag"), say("cli.option.taal"));

  const subcommand = (name: string): Command => {
    const command = program.command(name).optionsGroup(say("cli.heading.options"));
    return describe(command.helpOption("-h, --help", say("cli.option.help")), say, name);
  };
  const option = (command: Command, ...names: readonly string[]): Command =>
    names.reduce((described, name) => {
      const [flag, meaning] = [say(`cli.option.${name}.flag`), say(`cli.option.${name}`)];
      const takesValue = flag.includes("<");
      return takesValue ? described.option(flag, meaning, onlyOnce(name)) : described.option(flag, meaning);
    }, command);

  const verdeel = subcommand("verdeel").argument("<invoer>", say("cli.argument.invoer"));
  option(
    verdeel,
    "criteria",
    "governance",
    "koppeling",
    "uit",
    "json",
    "nu",
    "opsteller",
    "toetser",
    "taal",
    "forceer",
  ).action(actions.verdeel);

  const controleer = subcommand("controleer").argument("<invoer>", say("cli.argument.invoer"));
  option(controleer, "criteria", "governance", "koppeling", "json-findings", "taal").action(actions.controleer);

  const sjabloon = subcommand("sjabloon").argument("<uit>", say("cli.argument.uit"));
  option(sjabloon, "criteria", "taal", "forceer").action(actions.sjabloon);

  const criteria = subcommand("criteria").argument("[preset]", say("cli.argument.preset"));
  option(criteria, "taal").action(actions.criteria);
  return program;
}

function describe(command: Command, say: Say, name: string): Command {
  return command
    .description(say(`cli.${name}.description`))
    .usage(say(`cli.${name}.usage`))
    .addHelpText("after", `\n${say(`cli.${name}.help`)}`);
}

/** The two headings that commander does not let us name. */
function translateTitle(title: string, say: Say): string {
  if (title === "Usage:") return say("cli.heading.usage");
  if (title === "Arguments:") return say("cli.heading.arguments");
  return title;
}

/** A command in the list of commands: its name and arguments, without "[options]". */
function commandTerm(command: Command): string {
  const names = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
  return [command.name(), ...names].join(" ");
}
