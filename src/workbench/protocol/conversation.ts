import type { ConversationIdentity } from "./identity";
import { MessageType, parseRequest, type RequestMessage, RequestType, ResponseType } from "./messages";

/** What the host does with calls of the pane. */
export interface ConversationHandler {
  /** Answers a call. The value is sent back as it is; undefined sends nothing, as notifications expect. */
  invoke(action: string, data: unknown): unknown;
  /** The pane began to listen to an event, for instance "richApiMessage". */
  subscribed?(event: string): void;
}

/** The host's end of the message channel to one pane. Transport is left to the adapters. */
export class Conversation {
  private readonly subscriptions = new Map<string, number>();

  constructor(
    private readonly identity: ConversationIdentity,
    private readonly handler: ConversationHandler,
    private readonly send: (text: string) => void,
  ) {}

  /** Takes a message off the transport. */
  async receive(text: unknown): Promise<void> {
    const request = parseRequest(text, this.identity.conversationId);
    if (!request) return;
    switch (request._actionType) {
      case RequestType.registerEvent:
        this.subscriptions.set(request._actionName, request._correlationId);
        this.reply(request, { Error: 0 });
        return this.handler.subscribed?.(request._actionName);
      case RequestType.unregisterEvent:
        this.subscriptions.delete(request._actionName);
        return this.reply(request, { Error: 0 });
    }
    const answer = await this.handler.invoke(request._actionName, request._data);
    if (answer !== undefined) this.reply(request, answer);
  }

  /** Forgets who listens: the pane's page begins anew. */
  restart(): void {
    this.subscriptions.clear();
  }

  /** Raises an event in the pane. False where nobody listens. */
  raise(event: string, data: unknown): boolean {
    const correlationId = this.subscriptions.get(event);
    if (correlationId === undefined) return false;
    this.respond(event, correlationId, ResponseType.forEventing, data);
    return true;
  }

  /** Tells the pane something outside any event, for instance that the keyboard's focus comes in. */
  notify(action: number): void {
    this.post({
      _messageType: MessageType.request,
      _actionType: RequestType.invoke,
      _actionName: "Office_notifyAgave",
      _conversationId: `${this.identity.conversationId}_ntf`,
      _correlationId: -1,
      _data: [action],
    });
  }

  private reply(request: RequestMessage, data: unknown): void {
    this.respond(request._actionName, request._correlationId, ResponseType.forCalling, data);
  }

  private respond(action: string, correlationId: number, type: number, data: unknown): void {
    this.post({
      _messageType: MessageType.response,
      _responseType: type,
      _errorCode: 0,
      _actionName: action,
      _conversationId: this.identity.conversationId,
      _correlationId: correlationId,
      _data: data,
    });
  }

  private post(message: Record<string, unknown>): void {
    this.send(JSON.stringify({ ...message, _origin: this.identity.hostOrigin, _serializerVersion: 1 }));
  }
}
