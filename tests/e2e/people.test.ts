import { expect, it } from 'vitest';
import type { Care } from '../../domain/care/care';
import type { Plan } from '../../domain/care/plan';
import type { Rules } from '../../domain/session/types';
import { inChromium } from './both';
import type { TestBrowser } from './drivers/browser';
import { picture, press, reach, says } from './keyboard';
import { type Told, welcome } from './newcomer';
import { almostDue, patience, type Seen, sessionOf } from './stored';

// Each as a new user would, with the keyboard alone: the welcome, and what the first breaks then hold.

const stored = <T>({ within }: TestBrowser, key: string): Promise<T> =>
  within.run(async (api, name) => (await api.storage.local.get(name))[name] as never, key);

type Chosen = Seen & {
  readonly prompt: { readonly id: string; readonly lead: string } | null;
  readonly offer: {
    readonly why: string;
    readonly asks?: { readonly before: string | null };
    readonly items: readonly {
      readonly exercise: string;
      readonly level: number;
      readonly dose: number;
    }[];
  } | null;
};

/** Lets a kind of break come due and gives back what it holds. */
async function due(browser: TestBrowser, kind: string): Promise<NonNullable<Chosen['offer']>> {
  await browser.killWorker();
  await almostDue(browser, kind);
  // Nobody has just arrived, and nothing was asked lately.
  await browser.within.run(async (api) => {
    const { session } = await api.storage.local.get('session');
    await api.storage.local.set({
      session: { ...(session as object), settleUntil: 0, lastCloseAt: null, shownAt: [] },
    });
  });
  const page = await browser.open('settings.html');
  const offer = async () => {
    const session = (await sessionOf(browser)) as Chosen | undefined;
    return session?.prompt ? session.offer : null;
  };
  await expect.poll(offer, patience).toBeTruthy();
  const found = await offer();
  await page.close();
  if (!found) throw new Error('nothing is offered');
  return found;
}

const idsOf = (offer: NonNullable<Chosen['offer']>) => offer.items.map(({ exercise }) => exercise);
const safe = ['belly-breathing', 'eyes-20-20-20', 'posture-reset'];

/** A person's chapter: their welcome in a profile of their own, then what is stored of it. */
function person(name: string, told: Told, chapter: (browser: () => TestBrowser) => void): void {
  inChromium(name, (desk) => {
    it('goes through the welcome by keyboard', async () => {
      const browser = desk.browser();
      await expect.poll(() => sessionOf(browser), patience).toBeTruthy();
      const page = await browser.opened('welcome.html');
      await welcome(page, told, name.replaceAll(/\W+/g, '-'));
      await page.close();
    });
    chapter(desk.browser);
  });
}

person('nothing to report', {}, (browser) => {
  it('gets a general plan without a question and a first break at level 1', async () => {
    expect((await stored<Care>(browser(), 'care')).profiles).toEqual(['posture']);
    const offer = await due(browser(), 'posture');
    expect(offer.items.length).toBeGreaterThan(0);
    expect(offer.asks?.before ?? null).toBeNull();
    for (const { level } of offer.items) expect(level).toBe(1);
  });
});

person(
  'carpal tunnel, low irritability',
  {
    marks: [/Thumb, index and middle finger.*Right/],
    assessed: true,
    profile: /Hand and wrist/,
    glides: true,
  },
  (browser) => {
    it('is asked before a glide, which is then a small one', async () => {
      const care = await stored<Care>(browser(), 'care');
      expect(care.profiles).toEqual(['cts']);
      const plan = await stored<Plan>(browser(), 'plan');
      expect(plan.programmes).toMatchObject([{ profile: 'cts', week: 1 }]);
      const offer = await due(browser(), 'glide');
      expect(offer.asks?.before).toBe('hand/right');
      for (const { exercise, level } of offer.items) {
        expect(['lumbrical-spread-glide', 'tendon-glide-5pos']).toContain(exercise);
        expect(level).toBe(1);
      }
    });
  },
);

person(
  'neck and arm, high irritability',
  {
    marks: [/Neck/, /Thumb, index and middle finger.*Right/],
    irritability: [/Under 5 minutes/, /Over an hour/, /\b7\b/, /\b4\b/],
    assessed: true,
    profile: /Neck and arm/,
    glides: true,
  },
  (browser) => {
    it('gets no glide and nothing that pulls, only what is calm', async () => {
      const session = (await sessionOf(browser())) as unknown as {
        rules: { kinds: { glide: { on: boolean } } };
      };
      expect(session.rules.kinds.glide.on).toBe(false);
      const offer = await due(browser(), 'posture');
      const calm = [...safe, 'walk-break', 'hand-shake-rest', 'shoulder-abduction-relief'];
      for (const id of idsOf(offer)) expect(calm).toContain(id);
    });
  },
);

person(
  'diabetic feet with lost feeling',
  {
    marks: [/^Foot.*Left/, /^Foot.*Right/],
    ticks: { F: [/lost feeling in your feet/] },
    assessed: true,
    profile: /feet with diabetes/,
  },
  (browser) => {
    it('gets feet and legs at level 1 and no glide', async () => {
      expect((await stored<Care>(browser(), 'care')).profiles).toEqual(['dpn']);
      const offer = await due(browser(), 'posture');
      for (const { exercise, level } of offer.items) {
        expect(level, exercise).toBe(1);
        expect(exercise).not.toMatch(/slider|glide/);
      }
    });
  },
);

person(
  'CRPS',
  {
    marks: [/Back of the hand.*Left/],
    ticks: { C: [/CRPS/] },
    assessed: true,
  },
  (browser) => {
    it('keeps to looking, breathing and comfort', async () => {
      const offer = await due(browser(), 'posture');
      for (const id of idsOf(offer)) expect(safe).toContain(id);
    });
  },
);

person('an emergency answer', { ticks: { E: [/chest pain/] } }, (browser) => {
  it('offers rest alone and shows the number again in the popup, first of all', async () => {
    const popup = await browser().open('popup.html');
    await says(popup, /Please get help now/);
    await picture(popup, 'an-emergency-answer-popup');
    const first = await popup.run(() => document.querySelector('main a, main .call')?.textContent);
    expect(first).toMatch(/\d{3}|local emergency/);
    await popup.close();
    const offer = await due(browser(), 'posture');
    expect(offer.items).toEqual([]);
  });
});

person(
  'after surgery',
  {
    marks: [/Thumb, index and middle finger.*Right/],
    ticks: { C: [/Hand or wrist surgery/] },
    assessed: true,
    profile: /Hand and wrist/,
    glides: true,
  },
  (browser) => {
    it('leaves the hand and wrist to the surgeon', async () => {
      const offer = await due(browser(), 'posture');
      for (const id of idsOf(offer)) expect(id).not.toMatch(/wrist|hand-shake|tendon|median/);
    });
  },
);

person(
  'sciatica in a flare',
  {
    marks: [/Lower back/, /Back of the leg.*Left/],
    assessed: true,
    profile: /Back and leg/,
    glides: true,
  },
  (browser) => {
    it('says in the popup that it is a louder day, and gets easy breaks in its rhythm', async () => {
      const popup = await browser().open('popup.html');
      await press(popup, /A louder day/, 'Enter');
      await says(popup, /Is it a louder day/);
      await picture(popup, 'sciatica-in-a-flare-popup');
      await press(popup, /left leg/, 'Enter');
      const flares = async () => (await stored<Plan>(browser(), 'plan')).flares;
      await expect
        .poll(flares, patience)
        .toMatchObject([{ place: 'back-leg/left', endedAt: null, why: 'told' }]);
      await says(popup, /safety questions first/i);
      await picture(popup, 'sciatica-in-a-flare-after');
      await popup.close();
      const rules = ((await sessionOf(browser())) as unknown as { rules: Rules }).rules;
      expect(rules.kinds.glide?.on).toBe(false);
      expect(rules.kinds.micro?.everyMs).toBe(20 * 60_000);
      const offer = await due(browser(), 'micro');
      for (const id of idsOf(offer)) expect([...safe, 'hand-shake-rest']).toContain(id);
    });
  },
);

person(
  'a therapist’s file',
  {
    marks: [/Thumb, index and middle finger.*Right/],
    assessed: true,
    profile: /Hand and wrist/,
    glides: true,
  },
  (browser) => {
    it('is looked at and accepted by keyboard, and then obeyed', async () => {
      const page = await browser().open('settings.html');
      await says(page, /Therapist list/);
      await press(page, /^Load a file/, 'Enter');
      await reach(page, /A file from your therapist/);
      // The browser's own window for choosing a file is no page; what it gives is given here.
      await page.run((_browser, text) => {
        const input = document.querySelector<HTMLInputElement>('#therapist-file');
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'list.json'));
        if (!input) throw new Error('No file can be chosen.');
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, therapistFile);
      await says(page, /Everything in it could be read/);
      await picture(page, 'a-therapist-s-file-preview');
      await press(page, /Use this list/, 'Enter');
      const list = async () => (await stored<Care>(browser(), 'care')).therapistList;
      await expect.poll(list, patience).toBeTruthy();
      await page.close();
      const offer = await due(browser(), 'posture');
      const listed = [...safe, 'scap-squeeze', 'sit-to-stand'];
      expect(offer.items.length).toBeGreaterThan(0);
      for (const { exercise, level } of offer.items) {
        expect(listed).toContain(exercise);
        if (exercise === 'sit-to-stand') expect(level).toBe(2);
      }
    });
  },
);

const therapistFile = JSON.stringify({
  format: 'glidebreak-therapist-list',
  version: 1,
  from: 'A. Therapist',
  allowed: [
    { exercise: 'scap-squeeze', level: 1 },
    { exercise: 'sit-to-stand', level: 2, reps: 4 },
  ],
  blocked: ['neck-isometric'],
});
