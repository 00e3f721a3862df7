import { existsSync } from 'node:fs';
import { app, session } from 'electron';
import { isCommand, isOwnOption } from '../commandLine/commandShapes';
import { commandWords } from '../commandLine/commandWords';
import { helpText } from '../commandLine/helpText';
import { watchInterruption } from '../commandLine/interruption';
import { print } from '../commandLine/output';
import { parseCommandLine } from '../commandLine/parseCommandLine';
import { runCommandLine, tellProblem } from '../commandLine/runCommandLine';
import { commandContext } from './commandContext';
import { logFailure, watchForCrashes } from './crashLog';
import { registerAppScheme } from './protocol';
import { relaunchHeadless } from './relaunchHeadless';
import { confineSession } from './session';
import { UserSettings } from './settings';
import { startWindow } from './startWindow';
import { useThrowawaySession } from './throwawaySession';
import { confineContents } from './window';

/** Set by the development server of the bundler; a packaged app never listens to it. */
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const words = commandWords(process.argv, app.isPackaged ? undefined : app.getAppPath(), isOwnOption);
const [first] = words;
/** Files and folders are opened in the window; any other word is a command, perhaps a misspelt one. */
const opensWindow = first === undefined || (!isCommand(first) && existsSync(first));
const wanted = opensWindow ? null : parseCommandLine(words);

watchForCrashes();
registerAppScheme();
// As root Chromium runs without its sandbox, and asking for it would end the process at once.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('web-contents-created', (_event, contents) => confineContents(contents));

// Nothing is awaited here: the ready event only comes after this module has been evaluated.
// Help needs none of what follows.
if (wanted?.ok && 'help' in wanted.value) tell(helpText(wanted.value.help));
else if (first === '--version' || first === '-v') tell(`${app.getVersion()}\n`);
else if (!opensWindow) {
  relaunchHeadless();
  useThrowawaySession();
  void app.whenReady().then(runCommand);
} else if (app.requestSingleInstanceLock({ words: [...words] })) void app.whenReady().then(openTheWindow);
else app.quit();

async function runCommand(): Promise<void> {
  // A command's hidden pages come and go; the command alone says when it is done.
  app.on('window-all-closed', () => undefined);
  confineSession(session.defaultSession);
  const settings = new UserSettings(app.getPath('userData'));
  const context = commandContext(() => settings.settings.author);
  const interruption = watchInterruption((code) => app.exit(code));
  try {
    app.exit(await runCommandLine(words, context, interruption));
  } catch (error) {
    logFailure(`roundtable ${words[0]}`, error);
    const message = 'Something unexpected went wrong. Nothing acknowledged is lost.';
    tellProblem({ code: 'unexpected', message }, words);
    app.exit(1);
  }
}

function tell(text: string): void {
  print(text);
  process.exit(0);
}

function openTheWindow(): void {
  startWindow(words, devServer);
}
