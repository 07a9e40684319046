import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * The Chrome, Edge and Chromium programs that are installed on this machine, in the order in which to try them:
 * first what the PATH names, then the places where the makers' installers put them.
 */
export function installedBrowsers(): string[] {
  const { names, places } = onThisSystem();
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...names.flatMap((name) => path.map((folder) => join(folder, name))), ...places];
  return [...new Set(candidates)].filter((candidate) => existsSync(candidate));
}

/** Names to look for along the PATH, and full paths besides. */
function onThisSystem(): { names: string[]; places: string[] } {
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    const inside = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return {
      names: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
      places: inside.flatMap((file) => folders.map((folder) => join(folder, file))),
    };
  }
  if (process.platform === 'darwin') {
    const inside = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `${name}.app/Contents/MacOS/${name}`);
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return {
      names: ['chromium', 'google-chrome'],
      places: inside.flatMap((file) => folders.map((folder) => join(folder, file))),
    };
  }
  const names = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  const places = [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  return { names, places };
}
