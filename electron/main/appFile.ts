import path from 'node:path';

/** The file that an address means; undefined for other hosts and for paths that lead out of the folder. */
export function appFile(address: string, folder: string): string | undefined {
  const url = new URL(address);
  if (url.host !== 'roundtable') return undefined;
  let pathname: string;
  try {
    pathname = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  if (pathname.includes('\0')) return undefined;
  const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
  return file.startsWith(folder + path.sep) ? file : undefined;
}
