import { armed } from './alarm';
import { both, type Fault, tellSome } from './fault';

const zones = [
  'Europe/Madrid',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
];

export const zonesChange: Fault = {
  row: 'X10',
  what: 'the browser is started again in another time zone, east and west of the date line',
  families: both,
  times: { full: 10, quick: 2 },
  inject: async (bench) => {
    const { desk, ledger, times, injected, startWith } = bench;
    for (let n = 0; n < times; n += 1) {
      await tellSome(bench);
      const before = await dayOf(bench);
      startWith({ env: { TZ: zones[n % zones.length] ?? 'UTC' } });
      await desk.browser().close();
      await desk.restart();
      injected();
      await ledger.finish(desk.browser());
      await armed(desk.browser());
      if ((await dayOf(bench)) < before) ledger.wrong('a day that was left was entered again');
    }
  },
};

const dayOf = ({ desk }: Parameters<Fault['inject']>[0]): Promise<string> =>
  desk.browser().within.run(async (api) => {
    const { session } = await api.storage.local.get('session');
    return (session as { day: { key: string } }).day.key;
  });
