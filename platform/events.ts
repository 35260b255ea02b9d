import { browser } from 'wxt/browser';
import { dayAhead } from '../domain/policy/dayAhead';
import type { Engine } from '../engine/engine';
import { alarmName } from './alarm';
import { openBreakWindow } from './breakWindow';
import { listenToCommands } from './commands';
import { listenToPresence } from './idle';
import { onMessage } from './messages';
import { tellMoments, watchingKey } from './moments';
import { isLimit, testNotificationId } from './notification';
import { listenToPolicy } from './policy';
import { boot } from './present';
import { passing } from './storage';
import { listenToOthers } from './sync';
import { waitsKey, welcomeLater, welcomeSoon } from './welcome';
import { openPage } from './window';

/** Start events arrive within this time of the first turn, ms. */
const startWithinMs = 50;
const startedKey = 'started';

/**
 * Registers every listener in the worker's first turn, as browsers demand, and tells the engine of
 * each event. Late and doubled events are harmless there.
 */
export function listen(engine: Engine): void {
  let start: 'install' | 'update' | 'startup' | undefined;
  let told = false;
  const tell: Engine['tell'] = (event) => {
    told = true;
    return engine.tell(event);
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') start = reason;
  });
  browser.runtime.onStartup.addListener(() => {
    start ??= 'startup';
  });
  engine.begin(() =>
    firstEvent(
      () => start,
      () => told,
    ),
  );
  const known = { ...engine, tell };
  listenToBrowser(known);
  listenToPeople(known);
  listenToCommands(tell);
  listenToPolicy(tell);
  listenToOthers((found) => tell({ type: 'SYNCED', id: crypto.randomUUID(), found }));
  onMessage('tell', ({ data }) => {
    told = true;
    return engine.tellFromPage(data);
  });
  onMessage('handshake', () => {
    told = true;
    return { boot };
  });
  onMessage('ahead', ({ data }) => dayAhead(data));
}

/**
 * Which start this is: a marker that lives as long as the browser tells a first from a later one. A worker
 * that is started while a pause is watched for, and told nothing by then, was started by the pause.
 */
async function firstEvent(
  start: () => 'install' | 'update' | 'startup' | undefined,
  told: () => boolean,
) {
  const { [startedKey]: started, [watchingKey]: watching, ...rest } = await passing.read();
  if (rest[waitsKey] === true) welcomeSoon();
  if (started) return { type: 'WAKE', moment: watching === true && !told() } as const;
  await new Promise((resolve) => setTimeout(resolve, startWithinMs));
  await passing.write({ [startedKey]: true });
  if (start() === 'install') await welcomeLater();
  return { type: 'BOOT', kind: start() ?? 'enable' } as const;
}

function listenToBrowser(engine: Engine): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === alarmName) engine.tell({ type: 'ALARM', scheduled: scheduledTime });
  });
  const wake = () => engine.tell({ type: 'WAKE' });
  listenToPresence((now) => engine.tell({ type: 'IDLE', moment: now === 'idle' }), wake);
  tellMoments((moment) => engine.tell({ type: 'WAKE', moment }));
  browser.windows.onFocusChanged.addListener(() => engine.tell({ type: 'WAKE', moment: true }));
  browser.windows.onRemoved.addListener(async () => {
    if ((await browser.windows.getAll()).length === 0) engine.tell({ type: 'CLOSED' });
  });
  browser.runtime.onUpdateAvailable.addListener(async () => {
    if (await engine.mayRestart()) browser.runtime.reload();
  });
}

function listenToPeople(engine: Engine): void {
  const start = async (promptId: string) => {
    if (promptId === testNotificationId) return openPage('settings');
    if (isLimit(promptId)) return openPage('settings', 'settings-hours');
    await engine.tell({ type: 'USER', action: 'start', promptId, id: `start:${promptId}` });
    await browser.notifications.clear(promptId);
    await openBreakWindow();
  };
  browser.notifications.onClicked.addListener(start);
  browser.notifications.onButtonClicked?.addListener((promptId, button) => {
    if (button === 0) return start(promptId);
    return engine.tell({ type: 'USER', action: 'snooze', promptId, id: `snooze:${promptId}` });
  });
}
