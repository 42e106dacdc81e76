import { hostErrors } from "./host-error";

/** A property that can be loaded, and set when it has `set`. */
export interface Property {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** What an object of the Excel object model has; names are those of the documentation. */
export interface Members {
  /** Sent whenever the object is made, so that office.js can find it again. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly links?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;
  /** Only a collection has items. */
  readonly items?: () => readonly HostObject[];
  /** The part of the model that it stands for, for methods that get it as an argument. */
  readonly target?: unknown;
}

/** An object of the Excel object model. What it does not have answers NotImplemented, with the member's name. */
export class HostObject {
  constructor(
    readonly type: string,
    private readonly members: Members,
  ) {}

  get identity(): Readonly<Record<string, unknown>> {
    return this.members.identity ?? {};
  }

  get target(): unknown {
    return this.members.target;
  }

  get isCollection(): boolean {
    return this.members.items !== undefined;
  }

  items(): readonly HostObject[] {
    if (this.members.items === undefined) throw this.missing("items");
    return this.members.items();
  }

  has(kind: "properties" | "links", name: string): boolean {
    return this.members[kind]?.[name] !== undefined;
  }

  get(name: string): unknown {
    const property = this.members.properties?.[name];
    if (property === undefined) throw this.missing(name);
    return property.get();
  }

  set(name: string, value: unknown): void {
    const property = this.members.properties?.[name];
    if (property === undefined) throw this.missing(name);
    if (property.set === undefined) throw hostErrors.invalidArgument(`${this.type}.${name} is read-only`);
    property.set(value);
  }

  link(name: string): HostObject | null {
    const link = this.members.links?.[name];
    if (link === undefined) throw this.missing(name);
    return link();
  }

  call(name: string, values: readonly unknown[]): unknown {
    const method = this.members.methods?.[name];
    if (method === undefined) throw this.missing(`${name}()`);
    return method(...values);
  }

  private missing(member: string): Error {
    return hostErrors.notImplemented(`${this.type}.${member}`);
  }
}

/** A property that only remembers what it was set to. */
export function remembered(bag: Map<string, unknown>, name: string, initial: unknown = null): Property {
  return {
    get: () => (bag.has(name) ? bag.get(name) : initial),
    set: (value) => {
      bag.set(name, value);
    },
  };
}

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw hostErrors.invalidArgument("a text was expected");
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== "number") throw hostErrors.invalidArgument("a number was expected");
  return value;
}
