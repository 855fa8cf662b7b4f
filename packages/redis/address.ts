type Node = { host: string; port: number };

export type RedisAddress = {
  cluster: boolean;
  tls: boolean;
  nodes: readonly [Node, ...Node[]];
  username: string | undefined;
  password: string | undefined;
  db: number;
};

const shape = /^(rediss?)(-cluster)?:\/\/(?:([^@/]*)@)?([^@/?#]+)(?:\/(\d+)?)?$/;

const forms =
  'redis://host:6379/0, rediss://user:password@host:6379, or redis-cluster://host1:6379,host2:6379';

function refuse(url: string, problem: string): never {
  const shown = url.replace(/\/\/[^@/]*@/g, '//…@');
  throw new Error(`The Redis address "${shown}" ${problem}. Write ${forms}.`);
}

function node(url: string, text: string): Node {
  const [, six, name, port] = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::(\d+))?$/i.exec(text) ?? [];
  const host = six ?? name;
  if (host === undefined) return refuse(url, `names no host in "${text}"`);
  const number = Number(port ?? 6379);
  if (number < 1 || number > 65_535) refuse(url, `has a port beyond 65535`);
  return { host, port: number };
}

function decoded(url: string, text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return refuse(url, 'has a % in its user or password that is not percent-encoded');
  }
}

/**
 * Reads `redis://` and `rediss://` (TLS) addresses. `redis-cluster://`, `rediss-cluster://` and any list with
 * commas (each part with or without the scheme) are nodes of a Redis Cluster.
 */
export function parseRedisAddress(url: string): RedisAddress {
  const [, scheme, cluster, credentials, hosts, db] = shape.exec(url.replace(/,\s*rediss?:\/\//g, ',')) ?? [];
  if (scheme === undefined || hosts === undefined) return refuse(url, 'cannot be read');
  const [first = '', ...others] = hosts.split(',');
  const isCluster = cluster !== undefined || others.length > 0;
  if (isCluster && db !== undefined && db !== '0')
    refuse(url, 'names a database, but a cluster has only database 0');
  const colon = credentials?.indexOf(':') ?? -1;
  return {
    cluster: isCluster,
    tls: scheme === 'rediss',
    nodes: [node(url, first), ...others.map(text => node(url, text))],
    username: decoded(url, colon < 0 ? credentials : credentials?.slice(0, colon)),
    password: decoded(url, colon < 0 ? undefined : credentials?.slice(colon + 1)),
    db: Number(db ?? 0),
  };
}
