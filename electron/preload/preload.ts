import type { EventName, RoundtableBridge, SentEvent } from '@shared/ipc/contract';
import { contextBridge, ipcRenderer, webUtils } from 'electron';

/**
 * Passes on what the page and main say to each other, on channels that nothing else uses: whatever a page asks for, it reaches main's one gate
 * (`electron/main/ipc.ts`), which knows the contract and parses everything.
 */
const bridge: RoundtableBridge = {
  call: (name, params) => ipcRenderer.invoke('call', name, params),
  on: <Name extends EventName>(name: Name, listener: (...told: SentEvent<Name>) => void) => {
    const forward = (_event: unknown, ...told: SentEvent<Name>) => listener(...told);
    ipcRenderer.on(`event ${name}`, forward);
    return () => void ipcRenderer.off(`event ${name}`, forward);
  },
  pathForFile: (file) => webUtils.getPathForFile(file as File),
};

contextBridge.exposeInMainWorld('roundtable', bridge);
