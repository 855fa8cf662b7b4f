import { join, resolve } from 'node:path';

/** Where things lie in the project's private folder. */
export interface Layout {
  readonly directory: string;
  /** All that `npm run reset` removes. */
  readonly data: string;
  readonly postgres: string;
  readonly redis: string;
  readonly software: string;
  readonly logs: string;
}

export function layoutOf(directory: string): Layout {
  const root = resolve(directory);
  const data = join(root, 'data');
  return {
    directory: root,
    data,
    postgres: join(data, 'postgres'),
    redis: join(data, 'redis'),
    software: join(root, 'software'),
    logs: join(root, 'log'),
  };
}
