import type { Session } from 'electron';

const localSchemes: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** The one thing that the page may ask the computer for: putting text on the clipboard, from a gesture. */
const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/**
 * Closes a session to everything outside the app: no network, no files, no devices.
 * @param devServer origin of the page during development; undefined otherwise
 */
export function confineSession(session: Session, devServer?: string): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isAllowedRequest(details.url, devServer) });
  });
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    decide(allowedPermissions.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** True for addresses inside the app, and for the development server while there is one. */
export function isAllowedRequest(address: string, devServer?: string): boolean {
  const url = new URL(address);
  if (localSchemes.has(url.protocol)) return true;
  if (devServer === undefined) return false;
  return url.host === new URL(devServer).host && ['http:', 'ws:'].includes(url.protocol);
}
