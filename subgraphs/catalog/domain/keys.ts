const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const key = /^[\w.:-]{1,100}$/;
const longestSlug = 120;

/** A name in addresses: small letters, digits and single dashes, at most 120. */
export function isSlug(text: string): boolean {
  return text.length <= longestSlug && slug.test(text);
}

/** A key of the merchant's or of another system: letters, digits and `. : _ -`, at most 100. */
export function isKey(text: string): boolean {
  return key.test(text);
}
