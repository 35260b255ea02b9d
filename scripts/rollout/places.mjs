// @ts-check

/** The id of Chromium builds with the key in the manifest. */
export const chromiumId = 'jgidplgcbedcmcanbljifdhjdanemfmp';
/** Edge Add-ons gives an id of its own; until there is one this stands in its place. */
export const edgeId = 'EDGE_ADDON_ID';
/** The id of the Firefox build. */
export const firefoxId = 'glidebreak@glidebreak.example';

/** Where an organisation keeps the packages that it hands out itself; a placeholder. */
export const ownServer = 'https://downloads.example/glidebreak';

/** What stands in the templates until it exists, or until an organisation puts in its own. */
export const placeholders = [chromiumId, edgeId, 'https://addons.mozilla.org', ownServer];

/** Where a browser fetches a package from, and what it says of the toolbar. */
const chromeStore = 'https://clients2.google.com/service/update2/crx';
const edgeStore = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';

/** Installed for everybody, and everybody may switch it off and remove it. */
const installation = { installation_mode: 'normal_installed' };

/**
 * A browser of the Chromium family as administrators see it.
 * @typedef {object} ChromiumBrowser
 * @property {'Chrome' | 'Edge'} name
 * @property {string} title as it is called
 * @property {string} id
 * @property {string} registry the key of its policies below HKEY_LOCAL_MACHINE
 * @property {string} domain its preference domain on macOS
 * @property {Readonly<Record<string, string>>} install its entry in ExtensionSettings
 */

/** @type {readonly ChromiumBrowser[]} */
export const chromiumBrowsers = [
  {
    name: 'Chrome',
    title: 'Google Chrome',
    id: chromiumId,
    registry: 'Software\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    install: { ...installation, update_url: chromeStore, toolbar_pin: 'default_pinned' },
  },
  {
    name: 'Edge',
    title: 'Microsoft Edge',
    id: edgeId,
    registry: 'Software\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    install: { ...installation, update_url: edgeStore, toolbar_state: 'default_shown' },
  },
];

/** Where Firefox's policies stand in the registry, below HKEY_LOCAL_MACHINE. */
export const firefoxRegistry = 'Software\\Policies\\Mozilla\\Firefox';

/** Firefox's entry in ExtensionSettings. */
export const firefoxInstall = {
  ...installation,
  install_url: `https://addons.mozilla.org/firefox/downloads/latest/${firefoxId}/latest.xpi`,
  default_area: 'navbar',
};

/** The oldest browsers that are served, as in the manifests. */
export const oldest = { chromium: '120', firefox: '142.0' };
