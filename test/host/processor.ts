import { HostError, hostErrors } from "./host-error";
import { HostObject } from "./host-object";
import { query } from "./query";
import {
  actionTypes,
  memberName,
  pathTypes,
  type ArgumentInfo,
  type WireAction,
  type WirePath,
  type WireRequest,
  type WireResponse,
  type WireResults,
} from "./wire";

/** What the protocol needs to know of the host. */
export interface ProcessorHost {
  readonly root: () => HostObject;
  /** Before each action; throws to make it fail. */
  readonly beforeAction: (action: WireAction) => void;
}

/** Carries out one request, action by action, until one fails. What was done before it stays done, as in Excel. */
export function processRequest(request: WireRequest, host: ProcessorHost): WireResponse {
  return new RequestProcessor(request, host).run();
}

class RequestProcessor {
  private readonly found = new Map<number, HostObject | null>();
  private readonly results: { readonly ActionId: number; readonly Value: unknown }[] = [];
  private readonly traces: number[] = [];
  private location = "";

  constructor(
    private readonly request: WireRequest,
    private readonly host: ProcessorHost,
  ) {}

  run(): WireResponse {
    let index = 0;
    try {
      for (const action of this.request.Actions) {
        this.host.beforeAction(action);
        this.results.push({ ActionId: action.Id, Value: this.act(action) });
        index++;
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message, status: HttpStatusCode } = error;
      const detail = { Code, Message, Location: this.location, HttpStatusCode, ActionIndex: index };
      return { Error: detail, ProcessedResults: this.answered() };
    }
    return this.answered();
  }

  private answered(): WireResults {
    return { Results: this.results, TraceIds: this.traces };
  }

  private act(action: WireAction): unknown {
    if (action.ActionType === actionTypes.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    // what is called on an object that is not there does nothing
    if (object === null) return null;
    const name = memberName(action.Name);
    this.location = `${object.type}.${name}`;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object.identity;
      case actionTypes.query:
        return query(object, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])]);
      case actionTypes.setProperty:
        object.set(name, this.values(action.ArgumentInfo)[0]);
        return null;
      case actionTypes.update:
        for (const [key, value] of Object.entries(action.ObjectState ?? {})) object.set(memberName(key), value);
        return null;
      case actionTypes.method: {
        const value = object.call(name, this.values(action.ArgumentInfo));
        return value === undefined || value instanceof HostObject ? null : value;
      }
      default:
        throw hostErrors.notImplemented(`action type ${action.ActionType.toString()}`);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id.toString()];
    if (path === undefined) throw hostErrors.invalidArgument("unknown object path");
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private follow(path: WirePath): HostObject | null {
    if (path.ObjectPathType === pathTypes.global) return this.host.root();
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const name = memberName(path.Name);
    this.location = `${parent.type}.${name}`;
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return parent.link(name);
      case pathTypes.method:
        return objectFrom(parent.call(name, this.values(path.ArgumentInfo)), `${parent.type}.${name}()`);
      case pathTypes.indexer:
        return objectFrom(parent.call("getItem", this.values(path.ArgumentInfo)), `${parent.type}.getItem()`);
      default:
        throw hostErrors.notImplemented(`object path type ${path.ObjectPathType.toString()}`);
    }
  }

  private values(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference > 0 ? this.resolve(reference) : value;
    });
  }
}

function objectFrom(value: unknown, member: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw hostErrors.notImplemented(`${member} as an object`);
}
