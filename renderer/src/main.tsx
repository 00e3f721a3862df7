import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/fonts';
import './ui/tokens.css';
import './ui/global.css';
import { App } from './app/App';
import { followAppearance } from './app/appearance';
import { takeOffers } from './app/takeOffers';
import { callMain } from './bridge/client';
import { orNotice } from './bridge/notices';
import { enterProject } from './bridge/openProject';
import { connectMirror } from './bridge/projectMirror';
import { loadAppInfo } from './bridge/settings';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root element');

connectMirror();
followAppearance();
const ready = showFirst();
takeOffers(ready);
await ready;
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

async function showFirst(): Promise<void> {
  await orNotice(loadAppInfo());
  // After the page was loaded anew, main may still hold a project.
  enterProject(await orNotice(callMain('currentProject', {})));
}
