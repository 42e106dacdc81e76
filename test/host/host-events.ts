/** An event as office.js receives it: category, type, target, details, id. */
export type HostEvent = readonly [number, number, string, string, number];

const category = 65_536;

/** The events of a workbook that a listener can ask for, by the names of the documentation. */
const types = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetAdded: 13,
  WorksheetDeleted: 15,
} as const;

export type HostEventType = keyof typeof types;

/** What happened and somebody wants to hear, until it is sent. */
export class HostEvents {
  private readonly listening = new Set<HostEventType>();
  private waiting: HostEvent[] = [];

  listen(type: HostEventType, isOn: boolean): void {
    if (isOn) this.listening.add(type);
    else this.listening.delete(type);
  }

  tell(eventType: HostEventType, details: Readonly<Record<string, unknown>>): void {
    if (!this.listening.has(eventType)) return;
    const text = JSON.stringify({ eventType, source: "Local", ...details });
    this.waiting.push([category, types[eventType], "Workbook", text, 0]);
  }

  /** Those that are waiting; they wait no longer. */
  take(): readonly HostEvent[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }
}
