import type { HostEvent } from "./host-events";
import { ConnectionLost, type SimulatedExcel } from "./simulated-excel";
import type { WireRequest } from "./wire";

/** The hook that office.js offers to a host that embeds it. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly controlId?: string;
  readonly message: { readonly body: WireRequest };
}

const eventMessage = 3;

/** Connects office.js to a simulated Excel by its native bridge. Answers come later, as from a real host. */
export function nativeBridge(host: () => SimulatedExcel): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, controlId, message } = JSON.parse(text) as BridgeMessage;
      const excel = host();
      excel.onEvents = (events: readonly HostEvent[]) => {
        bridge.onMessageFromHost?.(JSON.stringify({ type: eventMessage, controlId: "", message: { entries: events } }));
      };
      const answer = { id, type, flags: 0, controlId, message: answerOf(excel, message.body) };
      setTimeout(() => {
        bridge.onMessageFromHost?.(JSON.stringify(answer));
        excel.sendEvents();
      }, 0);
    },
  };
  return bridge;
}

/** The body is text even inside the message. */
function answerOf(excel: SimulatedExcel, request: WireRequest): unknown {
  try {
    return { statusCode: 200, headers: {}, body: JSON.stringify(excel.request(JSON.stringify(request))) };
  } catch (error) {
    if (!(error instanceof ConnectionLost)) throw error;
    const failure = {
      error: { code: "ConnectionFailure", message: "We're unable to connect to the requested service." },
    };
    return { statusCode: 503, headers: {}, body: JSON.stringify(failure) };
  }
}
