import type { Area } from "../../src/workbook/write-plan";
import type { HostError } from "./host-error";
import { hostErrors } from "./host-error";
import { HostEvents, type HostEvent } from "./host-events";
import { areaAt, showArea } from "./model/a1";
import { enterValue } from "./model/enter-value";
import type { SheetModel } from "./model/sheet-model";
import { WorkbookModel } from "./model/workbook-model";
import type { HostContext } from "./objects/context";
import { workbookObject } from "./objects/workbook-object";
import { worksheetObject } from "./objects/worksheet-object";
import { processRequest } from "./processor";
import type { WireRequest, WireResponse } from "./wire";

/** Excel on the web takes no more in one request or answer. */
const payloadLimit = 5 * 1024 * 1024;

/** What goes wrong, and when. Actions and requests are counted from 1, from the moment that it is set. */
export type Fault =
  | { readonly kind: "action"; readonly at: number; readonly thenOffline: boolean }
  /** "before": the request never arrives; "after": it is carried out and the answer gets lost. */
  | { readonly kind: "connection"; readonly at: number; readonly when: "before" | "after"; readonly lasting: boolean };

export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
}

/**
 * A simulated Excel that the real office.js talks to. It models only what this product uses; anything else answers
 * NotImplemented with its name. What Excel itself decides is a model of Microsoft's documentation: see
 * docs/excel-checklist.md.
 */
export class SimulatedExcel {
  workbook = new WorkbookModel();
  /** Requests so far. */
  roundTrips = 0;
  /** Actions so far. */
  actions = 0;
  /** A user is typing in a cell. */
  isEditingCell = false;
  /** Bytes of each request, as Excel on the web counts them. */
  readonly requestSizes: number[] = [];
  /** What had been suspended at the end of each request. */
  readonly suspensions: ReadonlySet<string>[] = [];
  /** Where events go; a bridge sets it. */
  onEvents: ((events: readonly HostEvent[]) => void) | null = null;
  private isOffline = false;
  private suspended = new Set<string>();
  private readonly events = new HostEvents();
  private readonly edits = new Map<number, () => void>();
  private fault: (Fault & { readonly fromAction: number; readonly fromRequest: number }) | null = null;

  /** Sets what goes wrong next; null: all is well again. */
  fail(fault: Fault | null): void {
    this.isOffline = false;
    this.fault = fault === null ? null : { ...fault, fromAction: this.actions, fromRequest: this.roundTrips };
  }

  /** Has a user do something just before the n-th request from now. */
  beforeRequest(number: number, edit: () => void): void {
    this.edits.set(this.roundTrips + number, edit);
  }

  /**
   * Answers one request.
   *
   * @throws ConnectionLost when the fault says so.
   */
  request(text: string): WireResponse {
    if (this.isOffline) throw new ConnectionLost();
    this.roundTrips += 1;
    this.edits.get(this.roundTrips)?.();
    this.loseConnection("before");
    const response = this.answer(text);
    this.loseConnection("after");
    return response;
  }

  /** Types into a cell of a sheet, as a user would. */
  type(sheetName: string, address: string, value: unknown): void {
    const sheet = this.sheet(sheetName);
    const area = areaAt(address);
    const format = sheet.numberFormat(area.row, area.column);
    sheet.put(area.row, area.column, enterValue(this.workbook, value, format));
    this.events.tell("WorksheetChanged", changeOf(sheet, area));
  }

  /** Adds a sheet, as a user would. */
  addSheet(name: string): void {
    const { id } = this.workbook.addSheet(name);
    this.events.tell("WorksheetAdded", { worksheetId: id });
  }

  /** Deletes a sheet, as a user would. */
  deleteSheet(name: string): void {
    const sheet = this.sheet(name);
    this.workbook.deleteSheet(sheet);
    this.events.tell("WorksheetDeleted", { worksheetId: sheet.id });
  }

  /** Gives a sheet another name, as a user would: no event says so. */
  renameSheet(name: string, newName: string): void {
    this.workbook.renameSheet(this.sheet(name), newName);
  }

  /** Goes to a sheet, as a user would. */
  goTo(name: string): void {
    const { id } = this.sheet(name);
    this.workbook.activeSheet = name;
    this.events.tell("WorksheetActivated", { worksheetId: id });
  }

  /** Sends the events that are waiting; office.js gets them between two requests. */
  sendEvents(): void {
    const events = this.events.take();
    if (events.length > 0) this.onEvents?.(events);
  }

  private answer(text: string): WireResponse {
    const size = sizeOf(text);
    this.requestSizes.push(size);
    if (size > payloadLimit) return refused(hostErrors.requestTooLarge());
    if (this.isEditingCell) return refused(hostErrors.cellEditMode());
    const root = workbookObject(this.context());
    const response = processRequest(JSON.parse(text) as WireRequest, {
      root: () => root,
      beforeAction: () => {
        this.actions += 1;
        if (this.fault?.kind === "action" && this.actions === this.fault.fromAction + this.fault.at) {
          this.isOffline = this.fault.thenOffline;
          throw hostErrors.general();
        }
      },
    });
    // "until next sync": Excel itself ends it, whether or not the request came to its end
    this.suspensions.push(this.suspended);
    this.suspended = new Set();
    return sizeOf(JSON.stringify(response)) > payloadLimit ? refused(hostErrors.responseTooLarge()) : response;
  }

  private loseConnection(when: "before" | "after"): void {
    if (this.fault?.kind !== "connection" || this.fault.when !== when) return;
    const number = this.roundTrips - this.fault.fromRequest;
    if (number === this.fault.at || (this.fault.lasting && number > this.fault.at)) throw new ConnectionLost();
  }

  private context(): HostContext {
    const host: HostContext = {
      workbook: this.workbook,
      worksheet: (sheet) => worksheetObject(host, sheet),
      changed: (sheet, area) => {
        this.events.tell("WorksheetChanged", { ...changeOf(sheet, area), triggerSource: "ThisLocalAddin" });
      },
      events: this.events,
      suspend: (what) => {
        this.suspended.add(what);
      },
    };
    return host;
  }

  private sheet(name: string): SheetModel {
    const sheet = this.workbook.findSheet(name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

function changeOf({ id }: SheetModel, area: Area): Readonly<Record<string, unknown>> {
  return { changeType: "RangeEdited", worksheetId: id, address: showArea(area) };
}

const encoder = new TextEncoder();

function sizeOf(text: string): number {
  return encoder.encode(text).length;
}

function refused({ code: Code, message: Message, status: HttpStatusCode }: HostError): WireResponse {
  const none = { Results: [], TraceIds: [] };
  return { Error: { Code, Message, Location: "", HttpStatusCode, ActionIndex: 0 }, ProcessedResults: none };
}
