import { defineConfig } from 'wxt';
import { inFewFiles, leanPage } from './scripts/lean-page';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    // The popup is built by itself: what it shared with other pages would come in many small files.
    'entrypoints:grouped': (_, groups) => {
      for (const group of [...groups]) {
        if (!Array.isArray(group)) continue;
        const at = group.findIndex(({ type }) => type === 'popup');
        if (at >= 0) groups.push(group.splice(at, 1));
      }
    },
    // WXT names every file that the background fetches "background": which is background2 is then a
    // matter of chance, and no two builds are alike (WXT 0.21.4).
    'vite:build:extendConfig': ([entry], config) => {
      const output = config.build?.rollupOptions?.output;
      if (!output || Array.isArray(output)) throw new Error('WXT hands on its output otherwise');
      if (entry?.type === 'background') output.assetFileNames = 'assets/[name]-[hash].[ext]';
      if (entry?.type === 'popup') {
        output.codeSplitting = {
          groups: [{ debugName: 'few', name: inFewFiles('entrypoints/popup/start.tsx') }],
        };
        config.build!.modulePreload = false;
        config.build!.target = ['chrome123', 'firefox142'];
        config.plugins!.push(leanPage(['locales/en.json', 'data/case-index.json']));
      }
    },
  },
  // Of the archive of sources: what the reviewers of a store need for a build of their own.
  zip: { excludeSources: ['tests/**', 'store/**'] },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_name__', // public/_locales, in the browser's language
    description: '__MSG_description__',
    // None of these shows a warning when the extension is installed.
    permissions: [
      'activeTab', // lets the popup, the shortcut and the menu entry into the page in front, at that moment
      'scripting', // puts the letter into that page
      'storage', // drafts, settings, the log of letters
      'alarms', // the badge counts days: it changes at midnight
      'contextMenus', // "Fill an appeal here" on what can be written in
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      // Next to it on the keyboard. Not N: Brave opens a Tor window with it.
      'fill-next': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_fillNext__',
      },
    },
    // Asked for when reminders are turned on.
    optional_permissions: ['notifications'],
    // One origin at a time, when the form in front lies in a frame of another origin (GMX, iCloud).
    optional_host_permissions: ['*://*/*'],
    // The colours of light and dark (CSS light-dark) come with it.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'quick-appeals@quick-appeals.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
