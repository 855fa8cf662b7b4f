/**
 * How the source spells, as found in it: words cut off where the field ends (35 letters), abbreviations, typing
 * errors and missing spaces. By word, in capitals.
 */
const words: ReadonlyMap<string, string> = new Map(
  `
  ANT ANTIQUE | ARTIIFCIAL ARTIFICIAL | ASS ASSORTED | ASST ASSORTED | ASSTD ASSORTED
  B'DRAW BOTTOM DRAWER | B'FLY BUTTERFLY | BAROQUECANDLESTICK BAROQUE CANDLESTICK | BLACKBLUE BLACK/BLUE
  BLACKCHRISTMAS BLACK CHRISTMAS | BLK BLACK | BOOKCOVER BOOK COVER | BRACLET BRACELET | BUDAH BUDDHA
  BUTTERFILES BUTTERFLIES | BUTTERFL BUTTERFLY | CAKESTAND CAKE STAND | CAND CANDLE | CANDL CANDLE
  CANDLEHOLDER CANDLE HOLDER | CANDLEPOT CANDLE POT | CANDYSTUFT CANDYTUFT | CANNISTER CANISTER
  CARDHOLDER CARD HOLDER | CEATURE CREATURE | CHILDRENS CHILDREN'S | CHILDS CHILD'S
  CHOCOLATECANDLE CHOCOLATE CANDLE | CINAMMON CINNAMON | COL COLOUR | CUTGLASS CUT GLASS | D'AZURE D'AZUR
  DEC DECORATION | DES DESIGN | DIAMON DIAMOND | DOORSIGN DOOR SIGN | DRAWERKNOB DRAWER KNOB
  FLOWE FLOWER | FLOWR FLOWER | FOLKART FOLK ART | FRAPPUCINO FRAPPUCCINO | FRUITBOWL FRUIT BOWL
  FUSCHIA FUCHSIA | GARLD GARLAND | HAIRCLIP HAIR CLIP | HAIRCLIPS HAIR CLIPS | HAIRSLIDE HAIR SLIDE
  HLDR HOLDER | HYDRANGA HYDRANGEA | JEWELED JEWELLED | KEYRING KEY RING | KEYRINGS KEY RINGS
  KNICKERBOCKERGLORY KNICKERBOCKER GLORY | LAQUERED LACQUERED | LOVEBIRD LOVE BIRD | LT LIGHT
  MED MEDIUM | METALIC METALLIC | MINICARDS MINI CARDS | MONTAN MONTANA | MULTICOL MULTICOLOUR
  NAT NATURAL | NECKL NECKLACE | NECKLAC NECKLACE | NILE NIL | P'WEIGHT PAPERWEIGHT | PAISELY PAISLEY
  PANNETONE PANETTONE | PHOTOFRAME PHOTO FRAME | PINKWHITE PINK/WHITE | POPART POP ART
  RASPBERR RASPBERRY | RECT RECTANGULAR | RND ROUND | ROCCOCO ROCOCO | SANDLEWOOD SANDALWOOD
  SILOUETTE SILHOUETTE | SKIPPPING SKIPPING | SMALLFOLKART SMALL FOLK ART | SQUARECUSHION SQUARE CUSHION
  STOPMETAL STOP METAL | STR STRAP | STRAWBERY STRAWBERRY | STRAWBRY STRAWBERRY | SUCK SUCKER
  SWIRLGLASS SWIRL GLASS | TASSLE TASSEL | TEALIGHT T-LIGHT | TRADTIONAL TRADITIONAL | TURQ TURQUOISE
  TURQUOIS TURQUOISE | UTILTY UTILITY | VINT VINTAGE | VIPPASSPORT VIP PASSPORT
  WALLHANGING WALL HANGING | WHIT WHITE | WHT WHITE | XMAS CHRISTMAS`
    .split(/[|\n]/)
    .map(entry => entry.trim().split(/ (.*)/s))
    .flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])),
);

/** What a word alone does not show, in the order in which it is put right. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^\*|\s+\d{5}$/g, ''],
  [/\b(SET|OF)(\d+)\b/g, '$1 $2'],
  [/\b(?:SET|S)\s*\/\s*(\d+)\b/g, 'SET OF $1'],
  [/\b(PACK|BOX)\s*\/\s*(\d+)\b/g, '$1 OF $2'],
  [/\b(SET|PACK) (\d+)\b/g, '$1 OF $2'],
  [/\bC\/COVER\b/g, 'CUSHION COVER'],
  [/\bM\/COLOUR\b/g, 'MULTICOLOUR'],
  [/\bART DEC\b/g, 'ART DECO'],
  [/\bT-LIGHT HOLD$/g, 'T-LIGHT HOLDER'],
  [/\bPHONE CHAR$/g, 'PHONE CHARM'],
  [/\bPHOTO A$/g, 'PHOTO ALBUM'],
  [/\bBLACK DIA$/g, 'BLACK DIAMOND'],
  [/(?<!")\bW\/|(?<!")\bW\b(?!")/g, 'WITH '],
  [/\s*\+\s*/g, ' & '],
  [/\bNECKL\.?(?![A-Z])\s*/g, 'NECKLACE '],
  [/(\d)(LIGHT)\b/g, '$1 $2'],
  [/(\d")(?=[A-Z])/g, '$1 '],
  [/\.(?=[A-Z]{3})(?!COM\b)/g, ' '],
  [/\s*,\s*/g, ', '],
  [/(?<=[A-Z])"(?=[A-Z]{2})/g, ' "'],
  [/[\s.,]+$/g, ''],
];

/** A description in capitals with every word written out: `S/4 RED ANT C/COVER` is `SET OF 4 RED ANTIQUE CUSHION COVER`. */
export function spellOut(description: string): string {
  const text = phrases.reduce(
    (done, [pattern, replacement]) => done.replace(pattern, replacement),
    description.toUpperCase().replace(/\s+/g, ' ').trim(),
  );
  return text
    .replace(/[A-Z][A-Z']*/g, word => words.get(word) ?? word)
    .replace(/\s+/g, ' ')
    .trim();
}

const smallWords = new Set('a and at by de du for from in of on or the to with'.split(' '));
const abbreviations = new Set(
  '3D ABC A4 A5 A6 A7 CD DIY DVD II III LED M.O.P MOP TV UBO UK US USB VIP WC D.O.F D.O.F.'.split(' '),
);

/** `SET OF 4 T-LIGHTS 45X45CM` is `Set of 4 T-Lights 45x45cm`. */
export function titleCase(text: string): string {
  return text
    .split(/(\s+|[-/(])/)
    .map((part, index) => capitalised(part, index === 0))
    .join('');
}

function capitalised(part: string, isFirst: boolean): string {
  if (abbreviations.has(part.replace(/[,"]/g, '')) || /^\d{5}/.test(part)) return part;
  const small = part.toLowerCase();
  if (smallWords.has(small) && !isFirst) return small;
  if (/^\d/.test(part)) return small;
  return small.replace(/\p{L}/u, letter => letter.toUpperCase());
}
