// @ts-check
import { chromiumId, oldest, ownServer } from './places.mjs';
import { documentOf, element } from './xml.mjs';

/** What a browser of the Chromium family asks an own server for (gupdate 2.0). @param {string} version */
export const updatesXml = (version) =>
  documentOf(
    element('gupdate', { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' }, [
      element('app', { appid: chromiumId }, [
        element('updatecheck', {
          codebase: `${ownServer}/glidebreak-${version}.crx`,
          version,
          prodversionmin: oldest.chromium,
        }),
      ]),
    ]),
  );
