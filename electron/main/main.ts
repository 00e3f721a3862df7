import { app } from 'electron';
import { commandWords } from '../commandLine/commandWords';
import { isCommand, usage } from '../commandLine/parseCommandLine';
import { print, say } from '../commandLine/output';
import { runCommandLine } from '../commandLine/runCommandLine';
import { commandContext } from './commandContext';
import { logFailure, watchForCrashes } from './crashLog';
import { registerAppScheme } from './protocol';
import { startWindow } from './startWindow';
import { UserSettings } from './settings';
import { confineContents } from './window';

/** Set by the development server of the bundler; a packaged app never listens to it. */
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const words = commandWords(process.argv, app.isPackaged ? undefined : app.getAppPath());

watchForCrashes();
registerAppScheme();
// As root Chromium runs without its sandbox, and asking for it would end the process at once.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('web-contents-created', (_event, contents) => confineContents(contents));

// Nothing is awaited here: the ready event only comes after this module has been evaluated.
if (isCommand(words[0])) void app.whenReady().then(runCommand);
else if (words[0] === 'help') void app.whenReady().then(showUsage);
else if (app.requestSingleInstanceLock({ words: [...words] })) void app.whenReady().then(openTheWindow);
else app.quit();

async function runCommand(): Promise<void> {
  // A command's hidden pages come and go; the command alone says when it is done.
  app.on('window-all-closed', () => undefined);
  const settings = new UserSettings(app.getPath('userData'));
  try {
    app.exit(await runCommandLine(words, commandContext(() => settings.settings.author)));
  } catch (error) {
    logFailure(`roundtable ${words[0]}`, error);
    say('Something unexpected went wrong. Nothing acknowledged is lost.');
    app.exit(1);
  }
}

function showUsage(): void {
  print(usage);
  app.exit(0);
}

function openTheWindow(): void {
  startWindow(words, devServer);
}
