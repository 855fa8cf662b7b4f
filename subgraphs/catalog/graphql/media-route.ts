import { notFound, type PublicRoute } from '@stoa/service/route.ts';
import type { MediaFile } from '../domain/product.ts';

const path = '/media/';

/**
 * Pictures by their content's digest, so they never change. An SVG from a merchant is a document: the headers
 * keep it from running or fetching anything.
 */
export function mediaRoute(find: (sha256: string) => Promise<MediaFile | null>): PublicRoute {
  return {
    method: 'GET',
    path,
    async handle(request) {
      const digest = request.path.slice(path.length);
      const file = /^[0-9a-f]{64}$/.test(digest) ? await find(digest) : null;
      if (!file) return notFound;
      return {
        status: 200,
        headers: {
          'content-type': file.contentType,
          'cache-control': 'public, max-age=31536000, immutable',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          'x-content-type-options': 'nosniff',
        },
        body: file.bytes,
      };
    },
  };
}
