import { createServer } from 'node:net';
import { EnvironmentProblem } from './environment-problem.ts';

/**
 * A TCP port of 127.0.0.1 that nobody listens on now. Somebody may take it before the caller does, so
 * whoever starts a server on it tries again with another one.
 */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new EnvironmentProblem('The operating system gave no free port on 127.0.0.1.'));
      });
    });
  });
}
