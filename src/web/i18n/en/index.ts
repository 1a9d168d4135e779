import { app } from './app.ts';
import { compare } from './compare.ts';
import { desk } from './desk.ts';
import { documents } from './documents.ts';
import { draft } from './draft.ts';
import { editor } from './editor.ts';
import { help } from './help.ts';
import { library } from './library.ts';
import { pictures } from './pictures.ts';
import { settings } from './settings.ts';
import { tour } from './tour.ts';

/** The words of every screen in English, from which the other languages take their keys. */
export const en = { app, desk, documents, draft, editor, settings, help, library, compare, pictures, tour };
