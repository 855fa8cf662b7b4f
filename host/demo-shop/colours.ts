export interface Colour {
  label: string;
  /** Three letters, unique: the colour's part of a SKU. */
  code: string;
  hex: string;
}

/** Every colour the shop sells in. Neutrals first, then round the wheel, then metals and woods. */
export const colours = {
  ink: { label: 'Ink', code: 'INK', hex: '#2b2d33' },
  charcoal: { label: 'Charcoal', code: 'CHA', hex: '#474a4f' },
  slate: { label: 'Slate', code: 'SLT', hex: '#66717a' },
  stone: { label: 'Stone', code: 'STN', hex: '#a9a59c' },
  mist: { label: 'Mist', code: 'MST', hex: '#c3cbd0' },
  oat: { label: 'Oat', code: 'OAT', hex: '#ddd0b8' },
  chalk: { label: 'Chalk', code: 'CHK', hex: '#f3f0e9' },
  cream: { label: 'Cream', code: 'CRM', hex: '#f3e6c8' },
  sand: { label: 'Sand', code: 'SND', hex: '#d6bc94' },
  camel: { label: 'Camel', code: 'CML', hex: '#b98a56' },
  cocoa: { label: 'Cocoa', code: 'COC', hex: '#6b4a3a' },
  blush: { label: 'Blush', code: 'BLS', hex: '#e3b5a8' },
  rose: { label: 'Rose', code: 'ROS', hex: '#c97b84' },
  coral: { label: 'Coral', code: 'COR', hex: '#e5765f' },
  poppy: { label: 'Poppy', code: 'POP', hex: '#cf4236' },
  brick: { label: 'Brick', code: 'BRK', hex: '#a34a38' },
  terracotta: { label: 'Terracotta', code: 'TER', hex: '#c26a48' },
  rust: { label: 'Rust', code: 'RST', hex: '#a8562b' },
  pumpkin: { label: 'Pumpkin', code: 'PMK', hex: '#d9822f' },
  mustard: { label: 'Mustard', code: 'MUS', hex: '#d1a02f' },
  butter: { label: 'Butter', code: 'BUT', hex: '#eed38a' },
  olive: { label: 'Olive', code: 'OLV', hex: '#76773f' },
  moss: { label: 'Moss', code: 'MOS', hex: '#5b6f45' },
  sage: { label: 'Sage', code: 'SGE', hex: '#9cae92' },
  fern: { label: 'Fern', code: 'FRN', hex: '#4d8a5c' },
  pine: { label: 'Pine', code: 'PIN', hex: '#2c5547' },
  mint: { label: 'Mint', code: 'MNT', hex: '#a9d3c0' },
  teal: { label: 'Teal', code: 'TEA', hex: '#2d7f83' },
  sky: { label: 'Sky', code: 'SKY', hex: '#8bb8d4' },
  denim: { label: 'Denim', code: 'DNM', hex: '#4f7199' },
  cobalt: { label: 'Cobalt', code: 'CBT', hex: '#2f56a6' },
  navy: { label: 'Navy', code: 'NVY', hex: '#27375a' },
  lilac: { label: 'Lilac', code: 'LIL', hex: '#b7a6cf' },
  heather: { label: 'Heather', code: 'HTH', hex: '#8b7596' },
  plum: { label: 'Plum', code: 'PLM', hex: '#6d3a57' },
  steel: { label: 'Steel', code: 'STL', hex: '#b4bbc1' },
  zinc: { label: 'Zinc', code: 'ZNC', hex: '#98a1a6' },
  iron: { label: 'Iron', code: 'IRN', hex: '#3a3d40' },
  brass: { label: 'Brass', code: 'BRS', hex: '#c39b4b' },
  copper: { label: 'Copper', code: 'COP', hex: '#bf7048' },
  clear: { label: 'Clear', code: 'CLR', hex: '#dfe9ec' },
  smoke: { label: 'Smoke', code: 'SMK', hex: '#7d8388' },
  amber: { label: 'Amber', code: 'AMB', hex: '#c9812f' },
  birch: { label: 'Birch', code: 'BIR', hex: '#e3c9a0' },
  oak: { label: 'Oak', code: 'OAK', hex: '#c59a63' },
  cherry: { label: 'Cherry', code: 'CHE', hex: '#a8653d' },
  walnut: { label: 'Walnut', code: 'WAL', hex: '#76502f' },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof colours;
