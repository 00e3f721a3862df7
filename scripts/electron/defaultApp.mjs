/**
 * The application that starts another one from a folder (`electron .`), for a runtime that comes without it.
 * It must be an ES module that awaits the entry, because schemes have to be registered before the ready event.
 */
const main = `
import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

if (process.argv.at(-1) === '--version' && process.argv.slice(1).every((word) => word.startsWith('-'))) {
  console.log('v' + process.versions.electron);
  process.exit(0);
}
const index = process.argv.findIndex((argument, at) => at > 0 && !argument.startsWith('-'));
if (index < 0) process.exit(0);
const target = path.resolve(process.argv[index]);
process.argv.splice(index, 1, target);
process.defaultApp = true;
let entry = target;
if (fs.statSync(target).isDirectory()) {
  const manifest = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'));
  app.setName(manifest.productName || manifest.name);
  app.setVersion(manifest.version);
  app.setAppPath(target);
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  }
  entry = path.join(target, manifest.main || 'index.js');
}
try {
  await import(pathToFileURL(entry).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
`;

/** Files of the default app's archive, by name. */
export const defaultApp = {
  'package.json': JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' }),
  'main.js': main,
};
