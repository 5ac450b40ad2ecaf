import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import { type Action, act } from './act';
import { type Bundle, bundle } from './bundle';
import { type View, view, type World } from './model';
import { newWorld } from './people';
import { shell } from './shell';

/** A running replica. */
export interface Replica {
  /** On 127.0.0.1; a browser that maps chatgpt.com to it sees the replica under the real name. */
  port: number;
  /** Where the page is for such a browser. */
  url: 'https://chatgpt.com';
  do(action: Action): View;
  state(): View;
  /** "GET /path" of every request so far, oldest first. */
  requests: string[];
  /** "click Show more": every event on a control of a page so far, oldest first. */
  touched: string[];
  close(): Promise<void>;
}

const host = 'chatgpt.com';
/** What only the replica's own pages ask for. */
const own = '/__replica';

/** Nothing of the replica may reach another host; the browser is told so. */
const onlyHere = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";

async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: host },
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': onlyHere,
    'cache-control': 'no-store',
  });
  response.end(text);
}

/**
 * Starts the replica on a free port. `now` is its clock in milliseconds (default: the real one), `speed` how many times
 * faster than real log-outs spread (default 1: 30 minutes).
 */
export async function startReplica(options: { now?: () => number; speed?: number } = {}): Promise<Replica> {
  const now = options.now ?? Date.now;
  const first = newWorld(now());
  let world: World = { ...first, settings: { ...first.settings, speed: options.speed ?? 1 } };
  const state = () => view(world, now());
  const requests: string[] = [];
  const touched: string[] = [];

  const [tls, chat, radix, controls] = await Promise.all([
    certificate(),
    bundle('page/main.tsx'),
    bundle('radix/main.tsx'),
    bundle('controls/main.tsx'),
  ]);
  const bundles: Record<string, Bundle> = { chat, radix, controls };

  /** Pages that listen for changes, with what each was told last. */
  const listeners = new Map<ServerResponse, string>();
  function tell(): void {
    const view = state();
    // The clock alone is no change.
    const seen = JSON.stringify({ ...view, now: 0 });
    for (const [listener, last] of listeners) {
      if (last === seen) continue;
      listeners.set(listener, seen);
      listener.write(`data: ${JSON.stringify(view)}\n\n`);
    }
  }
  // A log-out that has spread is a change that nobody asks for.
  const heartbeat = setInterval(tell, 200);

  const perform = (action: Action): View => {
    world = act(world, action, now());
    tell();
    return state();
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', `https://${host}`);
    if (pathname === `${own}/touched`) {
      touched.push(await body(request));
      response.writeHead(204).end();
      return;
    }
    requests.push(`${request.method} ${pathname}`);
    const [, name = '', kind] = /^\/__replica\/(\w+)\.(js|css)$/.exec(pathname) ?? [];
    const found = bundles[name];
    if (found && kind === 'js') send(response, 'text/javascript', found.script);
    else if (found) send(response, 'text/css', found.style);
    else if (pathname === `${own}/state`) send(response, 'application/json', JSON.stringify(state()));
    else if (pathname === `${own}/controls`) send(response, 'text/html', shell.controls());
    else if (pathname === `${own}/do` && request.method === 'POST') {
      const action: Action = JSON.parse(await body(request));
      send(response, 'application/json', JSON.stringify(perform(action)));
    } else if (pathname === `${own}/changes`) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      listeners.set(response, '');
      request.once('close', () => listeners.delete(response));
      tell();
    } else if (pathname === '/' || /^\/c\/[\w-]+$/.test(pathname)) {
      const now = state();
      send(response, 'text/html', now.door === 'open' ? shell.chat(now) : shell.door[now.door](now));
    } else response.writeHead(404).end();
  }

  const server = createServer(tls, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The replica got no port.');

  return {
    port: address.port,
    url: `https://${host}`,
    do: perform,
    state,
    requests,
    touched,
    close: () => {
      clearInterval(heartbeat);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
