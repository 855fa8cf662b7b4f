/** A part of the shop to browse in. */
export interface Theme {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
}

const christmas = theme('christmas', 'Christmas', 'Decorations, cards, wrap and presents for Christmas.');
const easter = theme('easter', 'Easter & Spring', 'Bunnies, chicks and eggs.');
const party = theme('party', 'Party & Celebrations', 'Bunting, balloons, cake cases and paper garlands.');
const jewellery = theme('jewellery', 'Jewellery & Accessories', 'Necklaces, bracelets, earrings and charms.');
const bags = theme('bags', 'Bags, Purses & Travel', 'Shoppers, lunch bags, purses and what one takes along.');
const stationery = theme(
  'stationery',
  'Cards, Wrap & Stationery',
  'Cards, gift wrap, notebooks, pens and stickers.',
);
const children = theme('children', 'Children & Toys', 'Toys, games, puzzles and things for small people.');
const candles = theme(
  'candles',
  'Candles & Lights',
  'Candles, T-light holders, lanterns, lamps and incense.',
);
const garden = theme('garden', 'Garden', 'Watering cans, planters, bird houses and parasols.');
const craft = theme('craft', 'Craft & Sewing', 'Kits, patches, buttons and sewing boxes.');
const bath = theme('bath', 'Bath & Wellbeing', 'Soap dishes, flannels, wash bags and hot water bottles.');
const kitchen = theme('kitchen', 'Kitchen & Dining', 'Mugs, plates, tins, aprons and baking.');
const home = theme('home', 'Home & Décor', 'Frames, clocks, cushions, signs, hooks and mirrors.');
const other = theme('other', 'Other', 'What fits nowhere else.');

/** Every theme in the order in which a shop shows them. */
export const themes: readonly Theme[] = [
  christmas,
  easter,
  party,
  candles,
  home,
  kitchen,
  garden,
  bags,
  jewellery,
  stationery,
  children,
  craft,
  bath,
  other,
];

/** The first line with a word of the name wins: what a thing is for comes before what it is made of or shows. */
const rules: readonly (readonly [Theme, RegExp])[] = [
  [bath, words('HOT_WATER_BOTTLE')],
  [
    christmas,
    words(`ADVENT ANGEL BAUBLE CHRISTMAS GOOSE_FEATHER HOLLY JINGLE MISTLETOE NATIVITY NOEL REINDEER ROBIN SANTA
      SLEIGH SNOW SNOWFLAKE SNOWMAN SNOWMEN SNOWSTORM SNOWY STOCKING TINSEL YULETIDE`),
  ],
  [
    easter,
    words(`BUNNIE BUNNY BUTTERFLY_EGG CHICK EASTER EGG_HOUSE EGG_WARMER HEN_HOUSE HEN_ON_NEST KNITTED_HEN
      RABBIT_GARLAND SPRING_FLOWER_EGG`),
  ],
  [
    party,
    words(`BADGE BALLOON BIRTHDAY_CANDLE BUNTING CAKE_CASE CELEBRATION COCKTAIL CONFETTI CRACKER DOILIE GARLAND
      HONEYCOMB LEI NAPKIN PAPER_CHAIN PAPER_CUP PAPER_PLATE PARTY PENNANT PETIT_FOUR_CASE ROSETTE SKITTLE SOMBRERO
      STRAW TATTOO TIARA`),
  ],
  [
    jewellery,
    words(`BAG_CHARM BANGLE BEAD_CHARM BOUDICCA BRACELET BROOCH CHOKER COMPACT_MIRROR DIAMANTE_CHAIN DIAMANTE_RING
      EARRING EXPANDABLE_RING FLOWER_RING GLASSES_CASE HAIRBAND HAIR_BAND HAIR_CLIP HAIR_COMB HAIR_GRIP HAIR_SLIDE
      HAIR_TIE HEADPHONE JEWEL JEWELLERY KEY-CHAIN KEY_FOB KEY_RING LARIAT LIP_GLOSS NECKLACE NECKLACE-LEAF PENDANT
      PHONE_CHARM ROSEBUD_RING SILVER_RING SLIDE SUNGLASSE`),
  ],
  [
    bags,
    words(`(?<!GIFT_|PAPER_|\\bIN_|PEG_|TEA_)BAG BACKPACK HANDBAG LUGGAGE PASSPORT PONCHO PURSE(?!_NOTEBOOK) RAIN_HAT RAIN_MAC
      SHOPPER TOTE TRAVEL UMBRELLA WALLET`),
  ],
  [
    stationery,
    words(`ADDRESS_BOOK ALBUM BLACKBOARD BOOK_COVER BOOK_MARK CALCULATOR CALENDAR CARD(?!_GAME) CHALK CHALKBOARD CRAYON
      ENVELOPE ERASER EXERCISE_BOOK GIFT_BAG GIFT_BOX GIFT_BOXE GIFT_SACK GIFT_TAG GIFT_TAPE HIGHLIGHTER HOLE_PUNCH
      JOURNAL MEMO MEMOBOARD NOTEBOOK NOTELET NOTEPAD NOTE_BOOK PAPERWEIGHT PAPER_BAG PEN PENCIL POCKET_BOOK POSTCARD
      RIBBON RUBBER RULER SCISSOR SCRAP_BOOK SHARPENER SKETCHBOOK STAMP STATIONERY STICKER TAPE TISSUE WRAP WRAPPING
      WRITING_SET`),
  ],
  [
    children,
    words(`ALPHABET ANIMAL BABY BEAR BINGO BOY BUBBLE BUCKET CHILD'S CHILDREN CHILDREN'S COLOURING CRAWLIE CROQUET
      DINOSAUR DISC DOLL DOLLY_GIRL DOMINOE GAME GIRL GLIDER GLOW_IN_DARK HARMONICA HEADS_AND_TAILS HEIGHT_CHART
      HELICOPTER INFLATABLE JIGSAW KID KNITTING_NANCY LUDO MAGIC_DRAWING MARBLE MODELLING MONEY_BANK MONEY_BOX MONSTER
      MUMMY_MOUSE NAUGHT NINJA NURSERY PAINT PIGGY_BANK PIRATE PLAYHOUSE PONY PUPPET ROBOT ROCKING_HORSE SANDCASTLE
      SKIPPING SNAKE SNAKES_& SOFT_TOY SPACE SPACEBOY SPADE SPINNING_TOP STENCIL TEDDY TOY TREASURE WATER_BOMB
      WHEELBARROW WINDMILL`),
  ],
  [
    candles,
    words(`CANDELABRA CANDLE CANDLESTAND CANDLESTICK CHANDELIER FRAGRANCE INCENSE LAMP LAMPSHADE LANTERN LED
      LIGHT(?!_BLUE|_GREEN|_PINK) LIGHTBULB MATCHE NIGHTLIGHT OIL_BURNER T-LIGHT TORCH UBO-LIGHT VOTIVE`),
  ],
  [
    garden,
    words(`(?<!MAGIC_|COTTAGE_|COVENT_)GARDEN BIRD_CAGE BIRD_FEEDER BIRD_HOUSE BIRD_TABLE BIRDHOUSE CHIME DOVECOTE
      FEEDING_STATION FLOWERPOT GARDENER GNOME GROW HAMMOCK HERB KNEELING PARASOL PICNIC PLANT PLANTER POTTING SECATEUR
      SEED WATERING WINDCHIME WINDSOCK`),
  ],
  [craft, words('BUTTON CRAFT FELTCRAFT IRON_ON KIT NEEDLE PATCHE PIN_CUSHION SEW SEWING')],
  [
    bath,
    words(`APOTHECARY BALM BATH BATHROOM BATHS CAKE_TOWEL COSMETIC FIRST_AID FLANNEL HAND_TOWEL HAND_WARMER HOTTIE PLASTER
      POCKET_WARMER ROLL_TOWEL ROSE_TOWEL SALLE_DE_BAIN SHOWER SLIPPER SOAP SPONGE TOILET TOILETTE WASHBAG WASH_BOWL`),
  ],
  [
    kitchen,
    words(`APERITIF APRON BAKING BEAKER BISCUIT BON_BON BOTTLE BOWL BREAD BREAKFAST CADDY CAFE CAKE CHALICE CHAMPAGNE_GLASS
      CHARGER CHEESE CHOPPING CHOPSTICK CLOCHE COASTER COFFEE COLANDER CONDIMENT CONTAINER COOK COOKIE COOKING CORER CUP
      CUPCAKE CUTLERY DINER DISH EGG ENAMEL FLASK FOOD FORK FRUIT FRYING GLASS_JUG GOBLET ICE_LOLLY JAM JAR JELLY JUG
      KITCHEN LADLE LOLLY LUNCH MEASURING MICROWAVE MILK MILKSHAKE MINI_CASE MOULD MUG OVEN PAN PANTRY PIZZA PLACEMAT
      PLACE_SETTING PLATE PLATTER POPCORN PUDDING RECIPE ROLLING_PIN SALT SAUCER SNACK SPICE SPOON SQUEEZER SUGAR SUNDAE
      TABLECLOTH TABLE_CLOTH TABLE_RUN TEA TEACUP TEAPOT TEASPOON TEATIME TIN TOAST TOASTRACK TRAY TUMBLER WASHING_UP WINE`),
  ],
  [
    home,
    words(`ART ASHTRAY BASKET BELL BIN BLACK_BOARD BLOCK BOARD BOX BOXE BUDDHA CABINET CAGE CANVAS CERAMIC_BALL CHAIR CHEST
      CLOCK COAT_RACK COATHANGER CRATE CUPBOARD CURTAIN CUSHION DECORATION DECORATIVE DOOR DOORBELL DOORMAT DOORSTOP DRAWER
      DUCK FAN FLAG FLOWER FOOT_STOOL FRAME HANGER HANGING HEART HOLDER HOOK KNOB LETTER MAGAZINE MAGNET MAT MIRROR MIRRORED
      MOBILE MUSHROOM NEWSPAPER_STAND ORGANISER ORNAMENT PAD PEG PHOTO PICTURE PLAQUE PORCELAIN_ROSE POUFFE PRINT QUILT RACK
      RADIO SCREEN SEAT SHADE SHELF SHELL SHELVING SIDEBOARD SIGN SLATE STAND STAR STOOL STORAGE TABLE THERMOMETER THROW TIDY
      TILE TOADSTOOL TRELLIS TRINKET UNION_JACK VASE WALL WICKER WOODEN WREATH ZINC`),
  ],
];

/** Where a product belongs by its name in capitals. */
export function themeOf(name: string): Theme {
  return rules.find(([, pattern]) => pattern.test(name))?.[0] ?? other;
}

function theme(slug: string, name: string, description: string): Theme {
  return { slug, name, description };
}

/** Matches any of the words, whole, in the singular or plural; `_` stands for a space. */
function words(list: string): RegExp {
  const alternatives = list.trim().split(/\s+/).join('|').replaceAll('_', ' ');
  return new RegExp(`\\b(?:${alternatives})(?:E?S)?\\b`);
}
