import { browser } from 'wxt/browser';
import type { Outlook } from '../domain/session/types';
import { words } from './words';

const badgeText = { none: '', due: '!', paused: 'II', meeting: '…' } as const;
const colour = { due: '#1C736F', ring: '#1C736F', track: '#8F8778', still: '#8F8778' };

function ringPicture(icon: Outlook['icon'], size: number): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('This browser draws no icons.');
  const middle = size / 2;
  const arc = (from: number, to: number, style: string, alpha: number) => {
    context.globalAlpha = alpha;
    context.strokeStyle = style;
    context.lineWidth = size * 0.16;
    context.lineCap = 'round';
    context.beginPath();
    context.arc(middle, middle, size * 0.38, from, to);
    context.stroke();
  };
  const quiet = icon.state === 'paused' || icon.state === 'off-hours';
  arc(0, 2 * Math.PI, colour.track, quiet ? 0.9 : 0.45);
  const top = -Math.PI / 2;
  if (!quiet) arc(top, top + 2 * Math.PI * Math.max(icon.fill, 0.001), colour.ring, 1);
  centre(context, icon.state, size);
  return context.getImageData(0, 0, size, size);
}

/** Paused shows two bars, off hours a dash, a due break a full middle. */
function centre(
  context: OffscreenCanvasRenderingContext2D,
  state: Outlook['icon']['state'],
  size: number,
): void {
  context.globalAlpha = 1;
  context.fillStyle = state === 'due' || state === 'break' ? colour.due : colour.still;
  const unit = size / 16;
  if (state === 'paused') {
    context.fillRect(6 * unit, 5.5 * unit, 1.5 * unit, 5 * unit);
    context.fillRect(8.5 * unit, 5.5 * unit, 1.5 * unit, 5 * unit);
  } else if (state === 'off-hours') {
    context.fillRect(5.5 * unit, 7.25 * unit, 5 * unit, 1.5 * unit);
  } else if (state === 'due' || state === 'break') {
    context.beginPath();
    context.arc(size / 2, size / 2, 2.6 * unit, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The title says until when a pause lasts, with its day where that is another. */
function titleOf({ icon, badge, pausedUntil }: Outlook): string {
  if (badge === 'meeting') return words('toolbar.meeting');
  if (icon.state !== 'paused' || pausedUntil === undefined) return words(`toolbar.${icon.state}`);
  if (pausedUntil === null) return words('toolbar.paused_open');
  const today = new Date().toDateString() === new Date(pausedUntil).toDateString();
  const until = new Intl.DateTimeFormat(words('extension.language'), {
    ...(today ? {} : { weekday: 'short', day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  });
  return words('toolbar.paused_until', until.format(pausedUntil));
}

let shown = '';

/** Draws the ring, the badge and the title; the same picture is not drawn twice in one worker life. */
export async function showToolbar(outlook: Outlook): Promise<void> {
  const { icon, badge } = outlook;
  const title = titleOf(outlook);
  const next = `${icon.fill} ${badge} ${title}`;
  if (next === shown) return;
  const imageData = Object.fromEntries([16, 32].map((size) => [size, ringPicture(icon, size)]));
  await browser.action.setIcon({ imageData });
  await browser.action.setBadgeText({ text: badgeText[badge] });
  await browser.action.setBadgeBackgroundColor({ color: colour.due });
  await browser.action.setTitle({ title });
  shown = next;
}
