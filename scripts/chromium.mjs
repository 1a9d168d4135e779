import { existsSync } from 'node:fs';

const places = [
  process.env.PACTA_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that the tests drive, or nothing where this machine has none. */
export const chromium = places.find((place) => place !== '' && existsSync(place));
