import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy through which a browser must go, and which lets nothing through: it only notes who was asked for. */
export interface Gate {
  readonly port: number;
  /** Every host that was asked for, in order, each as often as it was. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts one on a port of its own. */
export async function startGate(): Promise<Gate> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://no-host').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(String(url).replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
