import {
  type CallName,
  calls,
  callsAsText,
  type EventName,
  events,
  eventsAsText,
  type RoundtableBridge,
} from '@shared/ipc/contract';
import { contextBridge, ipcRenderer, webUtils } from 'electron';

/** Refuses names outside the contract, also inherited ones: the page must not reach any other channel. */
function isNamed(table: object, name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(table, name);
}

async function call(name: CallName, params: unknown): Promise<unknown> {
  if (!isNamed(calls, name)) throw new Error('There is no such call.');
  const answer = await ipcRenderer.invoke(name, params);
  return answer.ok && !callsAsText.has(name)
    ? { ok: true, value: calls[name].value.parse(answer.value) }
    : answer;
}

function on(name: EventName, listener: (payload: never) => void): () => void {
  if (!isNamed(events, name)) throw new Error('There is no such event.');
  const forward = (_event: unknown, payload: unknown) =>
    listener((eventsAsText.has(name) ? payload : events[name].parse(payload)) as never);
  ipcRenderer.on(name, forward);
  return () => void ipcRenderer.off(name, forward);
}

const bridge = {
  call: call as RoundtableBridge['call'],
  on: on as RoundtableBridge['on'],
  pathForFile: (file: File) => webUtils.getPathForFile(file),
} satisfies RoundtableBridge;

contextBridge.exposeInMainWorld('roundtable', bridge);
