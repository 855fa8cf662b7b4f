import { createServer } from 'node:net';
import { listenProblem } from '@stoa/service/http-server.ts';

/**
 * Makes sure that nobody listens there yet. A part of its own process would say so too, but whoever waits for it
 * to become ready could meanwhile be answered by the stranger on its port.
 * @throws ListenProblem
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true }, resolve);
    });
  } catch (error) {
    throw listenProblem(error, host, port);
  } finally {
    server.close();
  }
}
