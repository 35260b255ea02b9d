import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';
import { findFamily } from '../../scripts/browsers.mjs';
import { filesAt } from '../../scripts/packages.mjs';
import { chromiumId, ownServer } from '../../scripts/rollout/places.mjs';

/** An organisation that hands out the packages itself, as rollout/README.md tells it to. */
export interface OwnServer {
  /** The id that its own key gives the Chromium build. */
  readonly id: string;
  readonly address: string;
  /** A template with this server and this id put in place of what stood there. */
  readonly filledIn: (template: string) => string;
  readonly stop: () => void;
}

/** Packs both builds and serves them with the templates' own answers about updates. */
export async function startOwnServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { crx, id } = packChromium(folder);
  const files: Record<string, () => Buffer> = {
    [`/glidebreak-${version}.crx`]: () => readFileSync(crx),
    '/updates.xml': () => Buffer.from(filledIn(readFileSync('rollout/updates.xml', 'utf8'))),
  };
  const server = createServer(({ url = '' }, answer) => {
    const file = files[url.replace(/\?.*/, '')];
    answer.writeHead(file ? 200 : 404).end(file?.());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  const address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;
  const filledIn = (template: string) =>
    template
      .replaceAll(ownServer, address)
      .replaceAll(chromiumId, id)
      .replaceAll('https://clients2.google.com/service/update2/crx', `${address}/updates.xml`);
  return { id, address, filledIn, stop: () => server.close() };
}

/** Packed with a key of the organisation's own, from which the id follows. */
function packChromium(folder: string): { crx: string; id: string } {
  const source = join(folder, 'chromium');
  cpSync('.output/chrome-mv3', source, { recursive: true });
  const { key: _ours, ...manifest } = JSON.parse(
    readFileSync(join(source, 'manifest.json'), 'utf8'),
  );
  writeFileSync(join(source, 'manifest.json'), JSON.stringify(manifest));
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key = join(folder, 'key.pem');
  writeFileSync(key, privateKey);
  const flags = [
    '--headless=new',
    '--no-sandbox',
    `--user-data-dir=${join(folder, 'packer')}`,
    `--pack-extension=${source}`,
    `--pack-extension-key=${key}`,
  ];
  const ran = spawnSync(findFamily('chromium')?.path ?? 'chromium', flags, { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`Not packed: ${ran.stderr}`);
  const spki = createPublicKey(createPrivateKey(privateKey)).export({
    type: 'spki',
    format: 'der',
  });
  const digits = createHash('sha256').update(spki).digest('hex').slice(0, 32);
  const id = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return { crx: `${source}.crx`, id: id.join('') };
}

/** The Firefox build as one file, as a server would hand it out; gives its address on this machine. */
export async function packFirefox(): Promise<string> {
  const zip = createZip();
  for (const [name, bytes] of filesAt('.output/firefox-mv3')) zip.addFile(name, bytes);
  const path = join(mkdtempSync(join(tmpdir(), 'packages-')), 'glidebreak.xpi');
  writeFileSync(path, Buffer.from(await zip.toBuffer()));
  return `file://${path}`;
}
