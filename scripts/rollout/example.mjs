// @ts-check

/** A policy to start from: an invented company, some defaults, two locks and one restriction. Every template carries it. */
export const example = {
  schemaVersion: 1,
  organization: {
    name: 'Example AG',
    contact: 'Occupational health, extension 4711',
    supportUrl: 'https://intranet.example/glidebreak',
    privacyNoticeUrl: 'https://intranet.example/glidebreak/privacy',
    agreementRef: 'Works agreement 2026-11',
  },
  defaults: {
    rhythm: 'gentle',
    postureMinutes: 45,
    hoursOn: true,
    hours: {
      mon: ['08:00-12:00', '13:00-17:00'],
      tue: ['08:00-12:00', '13:00-17:00'],
      wed: ['08:00-12:00', '13:00-17:00'],
      thu: ['08:00-12:00', '13:00-17:00'],
      fri: ['08:00-14:00'],
    },
    microPrompt: 'badge',
  },
  locked: { holdForFullscreen: true, startSound: false },
  disableSelfCheck: true,
};
