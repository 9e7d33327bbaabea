import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Quick Appeals',
    description: 'Write human-rights appeals from the compose form in front of you. Never sends.',
    // activeTab + scripting: fill the page in front when the popup is opened; storage: drafts and settings.
    permissions: ['activeTab', 'scripting', 'storage'],
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
