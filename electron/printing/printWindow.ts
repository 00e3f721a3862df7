import { app, BrowserWindow, type PrintToPDFOptions, type Session, session } from 'electron';
import { confineSession } from '../main/session';
import { printOrigin } from './printOrigin';
import { reportFont } from './reportFonts';

const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:";

const pages = new Map<string, Uint8Array<ArrayBuffer>>();
let prepared: Session | undefined;
let printed = 0;

/** A session in memory that serves the pages being printed and their fonts, and nothing else. */
function printSession(): Session {
  if (prepared !== undefined) return prepared;
  prepared = session.fromPartition('report');
  confineSession(prepared);
  prepared.protocol.handle('app', async ({ url }) => {
    const name = url.slice(printOrigin.length);
    const html = pages.get(name);
    const headers = { 'Content-Security-Policy': contentPolicy, 'X-Content-Type-Options': 'nosniff' };
    if (html !== undefined)
      return new Response(html, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
    const bytes = await reportFont(name);
    return bytes === undefined
      ? new Response(null, { status: 404 })
      : new Response(bytes, { headers: { ...headers, 'Content-Type': 'font/ttf' } });
  });
  return prepared;
}

/** A window that nobody sees and that shows one page of ours after the other. */
export class PrintWindow {
  readonly #window: BrowserWindow;
  /** Settles when nothing is being printed. */
  #printing: Promise<unknown> = Promise.resolve();
  readonly #name = `${(printed += 1)}.html`;
  /** Rejects when the page's process ends by itself, out of memory say: what the page was asked is never answered then. */
  readonly ended: Promise<never>;

  constructor() {
    this.#window = new BrowserWindow({
      show: false,
      width: 1000,
      height: 1000,
      webPreferences: {
        session: printSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        // Without a display Chromium can lay pages out for nobody, but not make a window for them.
        offscreen: app.commandLine.getSwitchValue('ozone-platform') === 'headless',
      },
    });
    this.ended = new Promise((_, reject) => {
      this.contents.once('render-process-gone', (_event, { reason }) =>
        reject(new Error(`its page ended: ${reason}`)),
      );
    });
  }

  get contents() {
    return this.#window.webContents;
  }

  /** @param html in UTF-8 */
  async load(html: Uint8Array<ArrayBuffer>): Promise<void> {
    pages.set(this.#name, html);
    await this.#window.loadURL(printOrigin + this.#name);
  }

  /** Prints the page that is shown. */
  print(options: PrintToPDFOptions): Promise<Uint8Array> {
    const printing = this.contents.printToPDF(options);
    this.#printing = printing.catch(() => undefined);
    return printing;
  }

  /** A window that goes away while it prints leaves Chromium unable to print anything any more: it waits until then. */
  close(): void {
    pages.delete(this.#name);
    void this.#printing.then(() => this.#window.isDestroyed() || this.#window.destroy());
  }
}
