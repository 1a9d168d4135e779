import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openDesk } from './drafts/browser-documents.ts';
import { keepOffline } from './offline.ts';
import { applySettings } from './settings/use-settings.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/shell.css';

const [desk] = await Promise.all([openDesk(), applySettings()]);
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no place for the desk');
createRoot(place).render(
  <StrictMode>
    <App desk={desk} />
  </StrictMode>,
);
void keepOffline();
void desk.documents.tidy();
