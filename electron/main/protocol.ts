import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';
import { appFile } from './appFile';

/** Where the window's page comes from: an origin of its own, unlike `file:`. */
export const appOrigin = 'app://roundtable';

/** What a page of the app may load. Styles may be inline because the editor and the lists set measured positions. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready: a scheme's privileges are fixed when Chromium starts. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the files of a folder as `app://roundtable/…`, each with the content policy.
 * @param folder absolute path of the built renderer
 */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const file = appFile(request.url, folder);
    if (request.method !== 'GET' || file === undefined) return new Response(null, { status: 404 });
    try {
      const body = await readFile(file);
      return new Response(new Uint8Array(body), { headers: headersFor(file) });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

function headersFor(file: string): Record<string, string> {
  return {
    'Content-Type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
  };
}
