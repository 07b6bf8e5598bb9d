/** Messages between office.js in the pane's frame and Excel around it (cross-document messaging, "xdm"). */

export const MessageType = { request: 0, response: 1 } as const;
export const RequestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { forCalling: 0, forEventing: 1 } as const;

/** Codes that office.js gives a meaning to. */
export const OfficeError = {
  none: 0,
  unsupportedOperation: 5001,
  inCellEditMode: 5004,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

interface Envelope {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _serializerVersion: number;
}

export interface RequestMessage extends Envelope {
  _actionType: number;
}

export interface ResponseMessage extends Envelope {
  _errorCode: number;
  _responseType: number;
}

/** Parses a message from the pane; null where it is none of ours (other scripts post messages too). */
export function parseRequest(text: unknown, conversationId: string): RequestMessage | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  let message: Partial<RequestMessage>;
  try {
    message = JSON.parse(text) as Partial<RequestMessage>;
  } catch {
    return null;
  }
  const isOurs = message._messageType === MessageType.request && message._conversationId === conversationId;
  return isOurs ? (message as RequestMessage) : null;
}
