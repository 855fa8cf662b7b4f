import type { Translations } from './translation.ts';

export const german: Translations = {
  'tarn-carbon-steel-skillet': [
    'Tarn Bratpfanne aus Kohlenstoffstahl',
    'Die Pfanne, die wir behalten würden, wenn wir nur eine behalten dürften: leicht genug zum Schwenken, schwer genug zum scharfen Anbraten. Heiß ausspülen, auf dem Herd trocknen, mit einem Tropfen Öl auswischen.',
  ],
  'foundry-cast-iron-skillet': [
    'Gusseisenpfanne Gießerei',
    'In Sand gegossen, von Hand glatt geschliffen und dreimal eingebrannt, bevor sie die Gießerei verlässt. Dickes Gusseisen hält die Hitze, wenn das kalte Steak hineinkommt – so entsteht die Kruste.',
  ],
  'everyday-ceramic-frying-pan': [
    'Keramik-Bratpfanne für jeden Tag',
    'Eine leichte Pfanne für die linke Herdplatte, zweimal am Tag benutzt und in zehn Sekunden gespült. Die Keramikbeschichtung kommt ohne PFAS aus und gehört nicht auf höchste Stufe.',
  ],
  'hearthstone-round-casserole': [
    'Runder Schmortopf Herdstein',
    'Sonntags Brot, dienstags Bohnen und ein Eintopf, der am Donnerstag besser ist als am Mittwoch. Emailliertes Gusseisen mit schwerem Deckel; kein Einbrennen, kein Rost.',
  ],
  'mereside-stockpot': [
    'Hoher Suppentopf Mereside',
    'Eher hoch als breit, damit die Knochen unten bleiben und man wenig abschäumen muss. Die Litermarken sind in die Wand geprägt.',
  ],
  'whistling-stove-kettle': [
    'Flötenkessel für den Herd',
    'Kocht auf jedem Herd und singt, wenn er fertig ist. Wer lieber seine Ruhe hat, nimmt die Flöte ab.',
  ],
  'workday-bread-knife': [
    'Brotmesser Alltag',
    'Spitze Zähne für die Kruste und ein sanfter Schwung, damit auch die letzte Scheibe gerade wird. Zäher deutscher Stahl; bitte von Hand spülen.',
  ],
  'workday-chefs-knife': [
    'Kochmesser Alltag',
    'Volles Heft, drei Nieten und eine Ferse, die auch Kürbis teilt. Ein paar Züge am Wetzstahl, und es ist wieder scharf.',
  ],
  'workday-paring-knife': [
    'Schälmesser Alltag',
    'Klein genug, um in der Hand zu schälen, und günstig genug, um zwei zu besitzen.',
  ],
  'hedgerow-chopping-board': [
    'Schneidebrett Hecke',
    'Ein Brett mit Gewicht, damit es liegen bleibt, und einer Saftrille, damit der Braten nicht davonläuft. Abwischen, hochkant trocknen, ab und zu ölen.',
  ],
  'morning-mug': [
    'Kaffeebecher Guten Morgen',
    'Der Becher, den alle im Haus haben wollen. Kaufen Sie zwei und sparen Sie sich den Streit.',
  ],
  'four-oclock-teapot': [
    'Teekanne Vier Uhr',
    'Eine runde Kanne, die gießt, ohne zu tropfen: Es kommt auf die scharfe Kante der Tülle an. Das Sieb ist eingebaut.',
  ],
  'workshop-french-press': [
    'Stempelkanne Werkstatt',
    'Ein doppelter Filter hält den Satz zurück, der Rahmen schützt das Glas vor Steinplatten. Jedes Teil lässt sich abnehmen und einzeln nachkaufen.',
  ],
  'chanterelle-table-lamp': [
    'Tischleuchte Pfifferling',
    'Das ganze Licht fällt nach unten, auf dem Sofa blinzelt niemand. Der Schirm ist aus einem einzigen Stahlblech gedrückt.',
  ],
  'heron-task-lamp': [
    'Schreibtischleuchte Reiher',
    'Zwei Federn, drei Gelenke und ein Kopf, der bleibt, wo man ihn hinstellt. Der Fuß ist schwer, damit der Arm weit reicht.',
  ],
  'canteen-dome-pendant': [
    'Pendelleuchte Werkskantine',
    'Der Schirm, der über jeder guten Werkbank hing, jetzt für zu Hause. Innen weiß, damit unten mehr Licht ankommt.',
  ],
  'sunday-linen-duvet-cover': [
    'Leinen-Bettwäsche Sonntag',
    'Das Bett, das man nicht macht, sondern nur aufschüttelt. Gewaschenes Leinen aus Europa: im Juli kühl, im Januar warm, ungebügelt am schönsten.',
  ],
  'glen-check-flannel-duvet-cover': [
    'Karierte Flanell-Bettwäsche',
    'Das Karo stammt von einem alten Morgenmantel und ist ungefähr so tröstlich. Beidseitig geraut, bei 40 Grad waschbar.',
  ],
  'meadow-picnic-rug': [
    'Picknickdecke Wiese',
    'Oben Wolle, unten wasserdicht, dazu ein Trageriemen. Von Hand waschen, liegend trocknen.',
  ],
  'lido-terry-towel': [
    'Frottierhandtuch Freibad',
    'Das Handtuch, an das man sich aus dem einen guten Hotel erinnert. Bei 60 Grad waschen und den Weichspüler weglassen.',
  ],
  'quayside-breton-tee': [
    'Bretonisches Ringelshirt',
    'Einundzwanzig Streifen, wie es sich gehört, gestrickt und nicht gedruckt. Kalt waschen und nass aufhängen.',
  ],
  'harbour-wall-crew-neck': [
    'Rundhalspullover Hafenmauer',
    'Ein schlichter Pullover, bei dem die Proportionen stimmen. Lammwolle, von der ersten Stunde an warm.',
  ],
  'squall-rain-shell': [
    'Regenjacke Sturmböe',
    'Die Kapuze dreht sich mit dem Kopf, die Taschen sitzen über dem Hüftgurt, der Reißverschluss öffnet von beiden Seiten. Drei Lagen, verschweißte Nähte, ohne Fluor imprägniert.',
  ],
  'foreman-chore-coat': [
    'Arbeitsjacke Polier',
    'Drei Taschen, fünf Knöpfe und ein Fach für den Bleistift, unverändert seit dem Großvater. Der Segeltuchstoff beginnt steif und wird zum Lieblingsstück.',
  ],
  'watchkeeper-beanie': [
    'Strickmütze Wachhabender',
    'Eine Rippenmütze mit breitem Umschlag, über den Ohren zu tragen oder deutlich darüber.',
  ],
  'cairn-walking-socks': [
    'Wandersocken Steinmann',
    'Unter dem Fuß gepolstert und sonst nirgends. Bevor sie ins Regal kamen, sind wir damit von Küste zu Küste gegangen.',
  ],
  'towpath-day-pack': [
    'Tagesrucksack Treidelpfad',
    'Der für jeden Tag: Laptop hinten, Brotzeit vorn, Regenschirm außen, wo er hingehört.',
  ],
  'late-train-weekender': [
    'Reisetasche Letzter Zug',
    'Zwei Nächte, ein Paar Schuhe und ein Boden, der in der Pfütze stehen darf.',
  ],
  'daybook-hardcover': [
    'Notizbuch Tagwerk',
    'Zwei Lesebänder, ein Inhaltsverzeichnis zum Ausfüllen und eine Tasche für Fahrkarten. Fadengeheftet, liegt auf jeder Seite flach.',
  ],
  'correspondent-fountain-pen': [
    'Füllfederhalter Korrespondent',
    'Ein Füller für Briefe, die man aufhebt. Stahlfeder, von Hand geschliffen und probegeschrieben.',
  ],
  'five-softnesses-pencil-set': [
    'Bleistiftset Fünf Härten',
    'Von 2H bis 4B, jeder in seiner eigenen Farbe, damit man blind den richtigen greift.',
  ],
  'market-garden-clay-pot': [
    'Tontopf Gärtnerei',
    'Der Topf, mit dem alle anderen Töpfe verglichen werden. Vor dem Bepflanzen wässern, dann trinkt er später weniger mit.',
  ],
  'border-hand-trowel': [
    'Pflanzkelle Staudenbeet',
    'Ein tiefes Blatt mit Zentimetermarken, für Zwiebeln, die die Packung gelesen haben. Polierter Edelstahl, auch für Linkshänder.',
  ],
  'cherry-orchard-secateurs': [
    'Gartenschere Kirschgarten',
    'Schneidet so sauber wie ein Messer; die Feder lässt sich mitten im Garten wechseln. Passt drei Handgrößen.',
  ],
  'allotment-watering-can': [
    'Gießkanne Schrebergarten',
    'Voll im Gleichgewicht und halb voll auch. Die Brause zeigt nach oben: Regen statt Überschwemmung.',
  ],
  'five-year-garden-diary': [
    'Fünfjahres-Gartentagebuch',
    'Jeder Tag hat Platz für fünf Jahre Frost, erste Schwalben und das, was die Schnecken gefressen haben.',
  ],
  'long-haul-insulated-bottle': [
    'Thermosflasche Lange Strecke',
    'Heiß bis zum Gipfel, kalt bis zum Parkplatz. Edelstahl mit Vakuum; der Deckel darf in die Spülmaschine.',
  ],
  'grandfathers-flask': [
    'Großvaters Isolierkanne',
    'Grün, mit einem Becher als Deckel und einem Griff für Handschuhe. Sie ist mit mehr Bussen gefahren als wir.',
  ],
  'pebble-silicone-case': [
    'Silikon-Handyhülle Kiesel',
    'Die Hülle, die sich besser anfühlt als das Handy. Außen seidiges Silikon, innen Mikrofaser.',
  ],
  'nothing-to-hide-clear-case': [
    'Durchsichtige Handyhülle',
    'Sie haben sich die Farbe des Handys ausgesucht, also soll man sie sehen. Vergilbt nicht.',
  ],
  'quarry-rugged-case': [
    'Robuste Outdoor-Handyhülle Steinbruch',
    'Von der Leiter gefallen, vom Fahrrad und von einem mittelgroßen Pferd. Harte Schale in weicher Schale, mit Luft in den Ecken.',
  ],
  'small-cube-wall-charger': [
    'Ladegerät Kleiner Würfel',
    'Nicht größer als das Netzteil von 2015 und um ein Vielfaches schneller. Bleibt auch bei voller Leistung nur handwarm.',
  ],
  'day-trip-power-bank': [
    'Powerbank Tagesausflug',
    'Zwei volle Handyladungen in einem Ding von der Größe eines Reisepasses. Vier Lämpchen sagen ehrlich, wie viel noch da ist.',
  ],
  'hush-over-ear-headphones': [
    'Kopfhörer Stille',
    'Sie nehmen den Zug weg und lassen die Durchsagen da. Ohrpolster und Akku lassen sich zu Hause wechseln.',
  ],
};
