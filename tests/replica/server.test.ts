import { Agent, request } from 'node:https';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { propagation } from './model';
import { type Replica, startReplica } from './server';

let clock = Date.UTC(2026, 10, 20, 12);
let replica: Replica;
const agent = new Agent({ rejectUnauthorized: false });

beforeAll(async () => {
  replica = await startReplica({ now: () => clock, speed: 10 });
});

afterAll(() => replica.close());

function ask(method: string, path: string, body = ''): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    request({ agent, host: '127.0.0.1', port: replica.port, method, path }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    })
      .on('error', reject)
      .end(body);
  });
}

it('serves the page with the marker of the account, and without it when there is none', async () => {
  expect((await ask('GET', '/c/imitation')).text).toContain(
    `data-theme-user-id="${replica.state().account.user}"`,
  );
  replica.do({ type: 'set', settings: { marker: false } });
  expect((await ask('GET', '/')).text).not.toContain('data-theme');
});

it('does over the wire what it does for a test, and remembers who asked for what', async () => {
  const before = replica.state().sessions.length;
  const answer = await ask('POST', '/__replica/do', JSON.stringify({ type: 'add-device' }));
  expect(JSON.parse(answer.text).sessions).toHaveLength(before + 1);
  expect(replica.state().sessions).toHaveLength(before + 1);
  expect(replica.requests).toContain('POST /__replica/do');
});

it('runs on the clock it was given, at the speed it was given', () => {
  const id = replica.do({ type: 'add-device' }).sessions[0]?.id ?? '';
  replica.do({ type: 'log-out', id });
  clock += propagation / 10 - 1;
  expect(replica.state().sessions[0]?.id).toBe(id);
  clock += 1;
  expect(replica.state().sessions[0]?.id).not.toBe(id);
});

it('refuses what it does not know and carries on', async () => {
  const before = replica.state();
  expect((await ask('POST', '/__replica/do', '{"type":"make-coffee"}')).status).toBe(400);
  expect((await ask('POST', '/__replica/do', 'not JSON')).status).toBe(400);
  expect((await ask('GET', '/backend-api/sessions')).status).toBe(404);
  expect(replica.state()).toEqual(before);
});

it('allows its page to reach no other host', async () => {
  const policy = await new Promise((resolve) => {
    request({ agent, host: '127.0.0.1', port: replica.port, path: '/' }, (response) => {
      response.resume();
      resolve(response.headers['content-security-policy']);
    }).end();
  });
  expect(policy).toContain("default-src 'self'");
});
