import { mkdtempSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../e2e/drivers/program';
import { sleep, until } from '../e2e/drivers/wait';

// The least of D-Bus that is needed to be a screen saver on a bus of our own: strings and booleans,
// little-endian, on the session bus (D-Bus specification 0.43, message format).

const name = 'org.freedesktop.ScreenSaver';
const path = '/org/freedesktop/ScreenSaver';

const call = 1;
const answer = 2;
const signal = 4;

/** The header's fields, by the number and the type the specification gives them. */
const fields = {
  path: [1, 'o'],
  face: [2, 's'],
  member: [3, 's'],
  reply: [5, 'u'],
  to: [6, 's'],
  from: [7, 's'],
  form: [8, 'g'],
} as const;
type Header = Partial<Record<keyof typeof fields, string | number>>;

const padded = (bytes: Buffer, to: number) =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);
const number = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const text = (value: string) =>
  Buffer.concat([number(Buffer.byteLength(value)), Buffer.from(`${value}\0`)]);
const form = (value: string) =>
  Buffer.concat([Buffer.from([value.length]), Buffer.from(`${value}\0`)]);

/** One message as it goes over the wire. */
function message(
  type: number,
  serial: number,
  header: Header,
  body: Buffer = Buffer.alloc(0),
): Buffer {
  let all: Buffer = Buffer.alloc(0);
  for (const [key, value] of Object.entries(header)) {
    const [code, kind] = fields[key as keyof typeof fields];
    const said =
      kind === 'u'
        ? number(Number(value))
        : kind === 'g'
          ? form(String(value))
          : text(String(value));
    // A struct begins at eight bytes, a number within it at four.
    all = padded(all, 8);
    all = Buffer.concat([all, Buffer.from([code]), form(kind)]);
    if (kind !== 'g') all = padded(all, 4);
    all = Buffer.concat([all, said]);
  }
  const start = Buffer.from([0x6c, type, 0, 1]);
  const head = Buffer.concat([start, number(body.length), number(serial), number(all.length), all]);
  return Buffer.concat([padded(head, 8), body]);
}

/** A message that arrived. */
interface Heard {
  readonly type: number;
  readonly serial: number;
  readonly header: Header;
}

/** The first message of what arrived, and how long it is; null where it is not whole yet. */
function read(bytes: Buffer): [Heard, number] | null {
  if (bytes.length < 16) return null;
  const [body, serial, length] = [4, 8, 12].map((at) => bytes.readUInt32LE(at)) as [
    number,
    number,
    number,
  ];
  const whole = Math.ceil((16 + length) / 8) * 8 + body;
  if (bytes.length < whole) return null;
  const header: Header = {};
  for (let at = 16; at < 16 + length; ) {
    at = Math.ceil(at / 8) * 8;
    const code = bytes[at];
    const kind = String.fromCharCode(bytes[at + 2] ?? 0);
    at += 4;
    const [key] = Object.entries(fields).find(([, [n]]) => n === code) ?? [];
    const short = kind === 'g';
    const size = short ? (bytes[at] ?? 0) : bytes.readUInt32LE(at);
    const from = at + (short ? 1 : 4);
    const value = kind === 'u' ? size : bytes.subarray(from, from + size).toString();
    if (key) header[key as keyof Header] = value;
    at = kind === 'u' ? at + 4 : from + size + 1;
  }
  return [{ type: bytes[1] ?? 0, serial, header }, whole];
}

/** A screen that can be locked, as the browser sees it. */
export interface ScreenSaver {
  readonly env: Readonly<Record<string, string>>;
  readonly lock: (locked: boolean) => void;
  readonly stop: () => Promise<void>;
}

/** Starts a session bus of our own with a screen saver on it. */
export async function startScreenSaver(): Promise<ScreenSaver> {
  const place = join(mkdtempSync(join(tmpdir(), 'bus-')), 'bus');
  const address = `unix:path=${place}`;
  const bus = startProgram('dbus-daemon', ['--session', '--nofork', `--address=${address}`]);
  const socket = await until('the bus', () => dial(place));
  let locked = false;
  let serial = 1;
  const say = (type: number, header: Header, body?: Buffer) =>
    socket.write(message(type, serial++, header, body));
  await greet(socket);
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let found = read(rest); found; found = read(rest)) {
      const [{ type, serial: asked, header }, length] = found;
      rest = rest.subarray(length);
      const reply = { reply: asked, to: header.from ?? '', form: 'b' };
      if (type === call && header.member === 'GetActive')
        say(answer, reply, number(Number(locked)));
    }
  });
  const driver = {
    path: '/org/freedesktop/DBus',
    face: 'org.freedesktop.DBus',
    to: 'org.freedesktop.DBus',
  };
  say(call, { ...driver, member: 'Hello' });
  say(
    call,
    { ...driver, member: 'RequestName', form: 'su' },
    Buffer.concat([padded(text(name), 4), number(0)]),
  );
  await sleep(500);
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: address },
    lock: (now) => {
      locked = now;
      say(signal, { path, face: name, member: 'ActiveChanged', form: 'b' }, number(Number(now)));
    },
    stop: async () => {
      socket.destroy();
      await bus.kill();
    },
  };
}

const dial = (place: string) =>
  new Promise<Socket>((done, fail) => {
    const socket = connect(place);
    socket.once('connect', () => done(socket)).once('error', fail);
  });

/** Says who we are: the number of our user. */
async function greet(socket: Socket): Promise<void> {
  const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
  socket.write(`\0AUTH EXTERNAL ${user}\r\n`);
  await new Promise((done) => socket.once('data', done));
  socket.write('BEGIN\r\n');
}
