import http from 'node:http';
import type { AddressInfo } from 'node:net';
import net from 'node:net';

/**
 * Stands between the browser and the network: chatgpt.com leads to the replica, everything else is refused.
 * Every host asked for is written down, whoever asked.
 */
export interface Proxy {
  port: number;
  hosts: string[];
  close(): Promise<void>;
}

export async function startProxy(replicaPort: number): Promise<Proxy> {
  const hosts: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = http.createServer((request, response) => {
    hosts.push(new URL(request.url ?? '/', 'http://unknown').host);
    response.writeHead(403).end();
  });
  server.on('connect', (request, client: net.Socket, head: Buffer) => {
    hosts.push(request.url ?? '');
    sockets.add(client);
    client.on('close', () => sockets.delete(client));
    client.on('error', () => client.destroy());
    if (request.url !== 'chatgpt.com:443') {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const replica = net.connect(replicaPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      replica.write(head);
      replica.pipe(client);
      client.pipe(replica);
    });
    sockets.add(replica);
    replica.on('close', () => sockets.delete(replica));
    replica.on('error', () => client.destroy());
    client.on('close', () => replica.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
