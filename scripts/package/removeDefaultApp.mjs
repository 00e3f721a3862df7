import { rmSync } from 'node:fs';
import path from 'node:path';

/**
 * A runtime brings an app that starts other apps; the packaged one must only ever start Roundtable.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string } } }} context
 */
export default function removeDefaultApp(context) {
  const resources =
    context.electronPlatformName === 'darwin'
      ? path.join(`${context.packager.appInfo.productFilename}.app`, 'Contents/Resources')
      : 'resources';
  rmSync(path.join(context.appOutDir, resources, 'default_app.asar'), { force: true });
}
