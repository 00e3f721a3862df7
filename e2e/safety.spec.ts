import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures';

/**
 * The app as a whole against what a hostile document or page could try: the one list of promises of CONTRIBUTING.md,
 * each tried in the running window rather than read from its settings. Each step stands for itself; they share one start of the app.
 */
test.use({ expectsErrors: true });

test('the page is confined, has the bridge of the contract, and calls are answered to it alone', async ({
  app,
  page,
}) => {
  await test.step('every page is confined: sandboxed, isolated, without Node', async () => {
    await expect(page).toHaveURL('app://roundtable/index.html');
    const preferences = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = (
          contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
        ).getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
      }),
    );
    expect(preferences).toEqual([
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, webSecurity: true },
    ]);
    const reachable = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
    );
    expect(reachable).toEqual([]);
  });

  await test.step('the page gets the bridge of the contract and nothing else', async () => {
    const bridge = await page.evaluate(() => {
      const { roundtable } = window as unknown as { roundtable: Record<string, unknown> };
      return Object.fromEntries(Object.entries(roundtable).map(([name, value]) => [name, typeof value]));
    });
    expect(bridge).toEqual({ call: 'function', on: 'function', pathForFile: 'function' });
  });

  await test.step('names outside the contract are refused, and wrong parameters come back as a problem', async () => {
    const outcomes = await page.evaluate(async () => {
      type Call = (name: string, params: unknown) => Promise<unknown>;
      const { roundtable } = window as unknown as { roundtable: { call: Call; on: Call } };
      const outcome = async (what: () => unknown) => {
        try {
          return JSON.stringify(await what());
        } catch (error) {
          return String(error);
        }
      };
      return {
        unknown: await outcome(() => roundtable.call('readFile', { path: '/etc/passwd' })),
        inherited: await outcome(() => roundtable.call('constructor', {})),
        wrong: await outcome(() => roundtable.call('openDocument', { document: 7 })),
      };
    });
    expect(outcomes.unknown).toContain('There is no such call.');
    expect(outcomes.inherited).toContain('There is no such call.');
    expect(outcomes.wrong).toContain('"code":"wrong-parameters"');
  });

  await test.step('the page hears what the contract tells, and no other channel', async () => {
    await page.evaluate(() => {
      type On = (name: string, listener: (payload: unknown) => void) => void;
      const { roundtable } = window as unknown as { roundtable: { on: On } };
      for (const name of ['anything', 'historyProgress'])
        roundtable.on(name, () => document.body.append(`heard ${name}`));
    });
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      for (const channel of ['anything', 'event historyProgress'])
        window?.webContents.send(channel, { done: 0, total: 0 });
    });
    await expect(page.getByText('heard historyProgress')).toBeVisible();
    await expect(page.getByText('heard anything')).toHaveCount(0);
  });

  await test.step('a page from elsewhere is answered nothing, though it has the same bridge', async () => {
    await expect(page).toHaveURL('app://roundtable/index.html');
    const answer = await app.evaluate(async ({ app: roundtable, BrowserWindow }) => {
      const preload = `${roundtable.getAppPath()}/out/preload/preload.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('data:text/html,<p>elsewhere</p>');
      const said: unknown = await stranger.webContents.executeJavaScript(
        "window.roundtable.call('appInfo', {})",
      );
      stranger.destroy();
      return said;
    });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
  });
});

test('what a document or a page tries is refused: foreign files, scripts, permissions', async ({ page }) => {
  await test.step('the page is served with the strict policy, and never from outside its folder', async () => {
    const served = await page.evaluate(async () => {
      const own = await fetch('/index.html');
      const outside = ['/../main/main.js', '/%2e%2e/main/main.js', '/..%2fmain%2fmain.js', '/%00', '/%zz'];
      const status = await Promise.all(outside.map(async (address) => (await fetch(address)).status));
      return { policy: own.headers.get('content-security-policy') ?? '', status };
    });
    expect(served.policy).toContain("default-src 'none'");
    expect(served.policy).toContain("script-src 'self'");
    expect(served.policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
    expect(served.status).toEqual([404, 404, 404, 404, 404]);
  });

  await test.step('permissions are denied: no camera, place, notes on the desktop or devices', async () => {
    const denied = await page.evaluate(async () => {
      const refused = async (what: () => Promise<unknown>) =>
        what().then(
          () => false,
          () => true,
        );
      return {
        camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await refused(() => navigator.mediaDevices.getDisplayMedia()),
        place: await refused(
          () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        ),
        notices: (await Notification.requestPermission()) === 'denied',
        clipboard: await refused(() => navigator.clipboard.readText()),
      };
    });
    expect(denied).toEqual({ camera: true, screen: true, place: true, notices: true, clipboard: true });
  });

  await test.step('markup from a document cannot run: inline scripts and eval are refused', async () => {
    const ran = await page.evaluate(async () => {
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="nothing.png" onerror="window.ran = true">';
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(holder, script);
      await new Promise((resolve) => holder.firstElementChild?.addEventListener('error', resolve));
      let evaluated = true;
      try {
        Reflect.construct(Reflect.get(globalThis, 'Function'), ['return 1']);
      } catch {
        evaluated = false;
      }
      return { ran: 'ran' in window, evaluated };
    });
    expect(ran).toEqual({ ran: false, evaluated: false });
  });
});

test.describe('with a server on this computer', () => {
  let server: Server;
  let asked: string[];
  let address: string;

  test.beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*').end('reached');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.afterEach(() => {
    server.close();
  });

  test('nothing reaches the network, and the page stays where it is', async ({ app, page }) => {
    await test.step('nothing reaches the network, neither from the page nor from its session', async () => {
      const blocked = await page.evaluate(async (url) => {
        const failed = async (what: () => Promise<unknown>) =>
          what().then(
            () => false,
            () => true,
          );
        const image = new Image();
        const loaded = new Promise<boolean>((resolve) => {
          image.addEventListener('load', () => resolve(true));
          image.addEventListener('error', () => resolve(false));
        });
        image.src = `${url}/image`;
        const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`);
        const opened = new Promise<boolean>((resolve) => {
          socket.addEventListener('open', () => resolve(true));
          socket.addEventListener('error', () => resolve(false));
        });
        return {
          fetch: await failed(() => fetch(`${url}/fetch`)),
          file: await failed(() => fetch('file:///etc/passwd')),
          beacon: navigator.sendBeacon(`${url}/beacon`),
          image: await loaded,
          socket: await opened,
        };
      }, address);
      expect(blocked).toMatchObject({ fetch: true, file: true, image: false, socket: false });
      const session = await app.evaluate(
        async ({ session: { defaultSession } }, url) =>
          defaultSession.fetch(`${url}/session`).then(
            () => 'reached',
            (error: unknown) => String(error),
          ),
        address,
      );
      expect(session).toContain('ERR_BLOCKED_BY_CLIENT');
      expect(asked).toEqual([]);
    });

    await test.step('the page stays where it is: no navigation, no window, no frame from elsewhere', async () => {
      await app.evaluate(({ webContents }) => {
        for (const contents of webContents.getAllWebContents()) {
          contents.on('will-frame-navigate', ({ url }) => Object.assign(globalThis, { triedToGo: url }));
        }
      });
      const opened = await page.evaluate((url) => {
        const child = window.open(`${url}/window`);
        const frame = document.createElement('iframe');
        frame.src = `${url}/frame`;
        document.body.append(frame);
        const link = document.createElement('a');
        link.href = `${url}/link`;
        document.body.append(link);
        link.click();
        return child !== null;
      }, address);
      expect(opened).toBe(false);
      await expect
        .poll(() => app.evaluate(() => Reflect.get(globalThis, 'triedToGo')))
        .toBe(`${address}/link`);
      expect(await page.evaluate(() => location.href)).toBe('app://roundtable/index.html');
      const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
      expect(windows).toBe(1);
      expect(asked).toEqual([]);
    });
  });
});
