import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What the query page shows to somebody who opens it for the first time. */
const sampleQuery = `# Press Ctrl-Enter to run.
query Home {
  products(first: 5) {
    nodes {
      name
      brand { name }
      priceRange { min { amount currencyCode } }
      variants { sku name price { amount } }
    }
  }
  me { name }
}
`;

/**
 * The page with everything in it, compressed once: 9 MB of script that nobody needs until somebody looks, so it
 * is loaded at the first request.
 */
export function createQueryPage(): () => Promise<Buffer> {
  let page: Promise<Buffer> | undefined;
  return () => {
    page ??= render();
    return page;
  };
}

async function render(): Promise<Buffer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'Stoa', endpoint: '/graphql', defaultQuery: sampleQuery });
  return promisify(gzip)(html);
}
