import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { demoShop } from './demo-shop.ts';

const { products } = demoShop();
const pictures = products.flatMap(product =>
  product.pictures.map(picture => ({ ...picture, productName: product.names.en })),
);

const allowedElements = new Set([
  'svg',
  'title',
  'defs',
  'linearGradient',
  'radialGradient',
  'stop',
  'pattern',
  'clipPath',
  'g',
  'use',
  'rect',
  'circle',
  'ellipse',
  'path',
]);

const elementsOf = (svg: string): string[] => [...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name = '']) => name);

describe('product pictures', () => {
  it('are one for every product, with a text for those who cannot see it', () => {
    expect(products.filter(product => product.pictures.length !== 1)).toEqual([]);
    expect(pictures.filter(({ altText }) => altText.length < 10)).toEqual([]);
  });

  it('are well-formed SVG documents of 600 by 600 with the product as title', () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    for (const { svg, slug, productName } of pictures) {
      expect(XMLValidator.validate(svg), slug).toBe(true);
      const document: unknown = parser.parse(svg);
      expect(document, slug).toMatchObject({
        svg: { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 600 600', title: productName },
      });
    }
  });

  it('hold drawings only: no script, no handler, no style, nothing from outside', () => {
    const foreign = pictures.flatMap(({ svg }) => elementsOf(svg).filter(name => !allowedElements.has(name)));
    expect(foreign).toEqual([]);
    const withoutNamespace = (svg: string) => svg.replace('http://www.w3.org/2000/svg', '');
    expect(
      pictures.filter(({ svg }) =>
        /https?:|javascript:|data:| on[a-z]+=|@import/i.test(withoutNamespace(svg)),
      ),
    ).toEqual([]);
  });

  it('refer only to what they define, and define nothing twice', () => {
    for (const { svg, slug } of pictures) {
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const used = [...svg.matchAll(/(?:url\(|href=")#([^)"]+)/g)].map(([, id]) => id);
      expect(new Set(ids).size, slug).toBe(ids.length);
      expect(
        used.filter(id => !ids.includes(id)),
        slug,
      ).toEqual([]);
    }
  });

  it('share no id between them, so that a page may hold several', () => {
    const ids = pictures.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are one to three kilobytes each and all different', () => {
    const outside = pictures.filter(({ svg }) => svg.length < 1000 || svg.length > 3072);
    expect(outside.map(({ slug, svg }) => [slug, svg.length])).toEqual([]);
    expect(new Set(pictures.map(({ svg }) => svg)).size).toBe(pictures.length);
  });

  it('never contain a number that is not one', () => {
    expect(pictures.filter(({ svg }) => /NaN|undefined|Infinity|null|\[object/.test(svg))).toEqual([]);
  });
});
