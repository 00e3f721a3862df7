import {
  type CallName,
  type Calls,
  type CallValue,
  calls,
  callsInParts,
  type EventName,
  type EventPayload,
  events,
  eventsInParts,
  type SentAnswer,
} from '@shared/ipc/contract';
import { fromJsonParts, type JsonParts, sentParts, toJsonParts } from '@shared/ipc/jsonParts';
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { logFailure } from './crashLog';
import { putOffFreeingMemory } from './freeMemory';
import { appOrigin } from './protocol';

/**
 * Main's side of each call: parsed parameters and the asking window in, a result or a problem in words out. What crosses as text may have
 * been made one elsewhere.
 */
export type Handlers = {
  readonly [Name in CallName]: (
    params: z.output<Calls[Name]['params']>,
    window: BrowserWindow,
  ) => Promise<SentAnswer<CallValue<Name>>>;
};

/** Parsing a long document takes longer than showing it, and its records come from a project that was checked on opening. */
const checksLargeAnswers = /^(development|test)$/.test(process.env['NODE_ENV'] ?? '');

const problem = (code: string, message: string) => ({ ok: false, problem: { code, message } }) as const;

/**
 * Opens the one gate between the window and main. Every call is checked for who asks and for its name, its parameters and its result
 * are parsed with the contract, and a failure comes back as a value.
 * @param devServer origin of the page during development
 */
export function registerCalls(handlers: Handlers, devServer?: string): void {
  const trusted = devServer === undefined ? appOrigin : new URL(devServer).origin;
  ipcMain.handle('call', (event, name: unknown, params: unknown) => {
    const window = senderWindow(event, trusted);
    if (window === null) return problem('not-allowed', 'This page may not ask Roundtable for anything.');
    if (!isCall(name)) return problem('no-such-call', 'There is no such call.');
    putOffFreeingMemory();
    return answer(name, handlers, params, window);
  });
}

/** Names that every object inherits are none of the contract. */
const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

/** Tells a window of an event; nothing happens when it is closed already. */
export function emit<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (window.isDestroyed()) return;
  putOffFreeingMemory();
  if (checksLargeAnswers || !eventsInParts.has(name)) events[name].parse(payload);
  const sent = eventsInParts.has(name) ? sentParts(toJsonParts(payload)) : [[payload]];
  for (const told of sent) window.webContents.send(`event ${name}`, ...told);
}

async function answer<Name extends CallName>(
  name: Name,
  handlers: Handlers,
  given: unknown,
  window: BrowserWindow,
): Promise<SentAnswer<CallValue<Name>>> {
  const params = calls[name].params.safeParse(given);
  if (!params.success) {
    logFailure(`call ${name}`, params.error);
    return problem('wrong-parameters', 'Roundtable did not understand this request. Nothing was changed.');
  }
  try {
    const result = await handlers[name](params.data as never, window);
    if (!result.ok) return result;
    if ('parts' in result) {
      if (checksLargeAnswers) calls[name].value.parse(fromJsonParts(result.parts));
      return result;
    }
    if (callsInParts.has(name)) return inParts(name, result.value);
    return { ok: true, value: calls[name].value.parse(result.value) as CallValue<Name> };
  } catch (error) {
    logFailure(`call ${name}`, error);
    return problem(
      'unexpected',
      'Something went wrong inside Roundtable. What was saved is safe; please try again.',
    );
  }
}

function inParts<Name extends CallName>(
  name: Name,
  value: CallValue<Name>,
): { readonly ok: true; readonly parts: JsonParts } {
  if (checksLargeAnswers) calls[name].value.parse(value);
  return { ok: true, parts: toJsonParts(value) };
}

/** The window that asks, when the question comes from the app's own page at its top level. */
function senderWindow(event: IpcMainInvokeEvent, trusted: string): BrowserWindow | null {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return null;
  const url = new URL(frame.url);
  // `URL.origin` is the string 'null' for schemes that browsers do not know.
  if (`${url.protocol}//${url.host}` !== trusted) return null;
  return BrowserWindow.fromWebContents(event.sender);
}
