import { linesOf, peopleOf, type Tongue } from '../tongue';

export const german: Tongue = {
  code: 'de',
  people: peopleOf(`
    Anna | Bergmann | f | Leiterin des Tiefbauamts | Stadt Eschwald | SPD | Eschwald
    Jürgen | Thönnissen | m | Finanzvorstand | Nordhafen AG | CDU/CSU | Holmstedt
    Ute | von der Heyde | f | Analystin | Bankhaus Krell | FDP | Wiesenau
    Karl-Heinz | Möbius | m | Geschäftsführer | Stadtwerke Eschwald | BÜNDNIS 90/DIE GRÜNEN | Niederau
    Renate | Meyer-Krüger | f | Oberbürgermeisterin | Stadt Holmstedt | Die Linke | Altenrode
    Mehmet | Aydın | m | Bundesminister für Verkehr | Bundesministerium für Verkehr | SPD | Rautal
    Franziska | Löw | f | Sprecherin der Bürgerinitiative | Bürgerinitiative Moor | FDP | Seebach
    Wolf-Dieter | Graf Stein | m | Hafenmeister | Hafen Holmstedt | CDU/CSU | Holm
  `),
  statements: linesOf(`
    Die Pumpen sind im März geprüft worden und noch einmal in der ersten Juniwoche.
    Auf einen Punkt möchte ich zurückkommen: Das Geld ist vor zwei Jahren bewilligt worden, und seitdem ist nichts ausgegeben worden.
    Wir haben uns drei Wege angesehen. Der erste war billig, aber langsam, der zweite brauchte eine neue Straße, der dritte liegt Ihnen heute vor.
    Als meine Tochter in die Schule kam, fuhren zwei Busse in der Stunde; heute fährt einer, und der kommt oft zu spät.
    So steht es nicht im Bericht, und ich habe ihn zweimal gelesen.
    Aus unserer Sicht hat das Wort „vorläufig“ seinen Sinn verloren, denn der Zaun steht seit neun Jahren.
    Vier Dinge sind zu bedenken: Kosten, Lärm, Zufahrt und die Vögel.
    Ich gebe Ihnen ein Beispiel. Eine Familie am Kai hat elf Monate auf Antwort gewartet und dann das falsche Formular bekommen.
    Die Antwort lautet Ja, aber unter einer Bedingung, die wir bis zum Monatsende schriftlich mitteilen.
    Der Umsatz ist im zweiten Quartal um 4,2 Prozent gestiegen, vor allem wegen des milden Winters.
    Niemand im Amt konnte uns sagen, wer den ersten Vertrag unterschrieben hat.
    Man muss wissen, wie klein der Ort war: ein Laden, eine Kapelle und eine Fähre um halb acht.
    Ich danke allen, die uns geschrieben haben, und ich gebe zu, dass die Ankündigung früher hätte kommen müssen.
    Wenn das Ventil versagt, läuft das Wasser über die Mauer, und dann geht es um Stunden.
    Also haben wir die Nachbarn gefragt, und die meisten hatten nichts gegen die Arbeiten, solange um sechs Schluss ist.
    Die Zahlen vom letzten Jahr sind noch nicht endgültig, aber viel wird sich nicht ändern.
  `),
  short: linesOf(`
    Ja, das stimmt.
    Nein.
    Daran erinnere ich mich nicht.
    Vielen Dank.
    Nicht dass ich wüsste.
  `),
  questions: linesOf(`
    Wie haben die Arbeiten an der Hafenmauer angefangen?
    Und was haben Sie gemacht, als der Brief kam?
    Könnten Sie noch etwas zum zweiten Abschnitt sagen?
    Wer hat entschieden, die Strecke im Winter zu sperren?
    Haben Sie an dem Abend jemanden am Tor gesehen?
    Was würden Sie ändern, wenn Sie heute noch einmal anfangen müssten?
    Gibt es einen Plan für die Jahre, wenn das Geld verbraucht ist?
    Warum hat die Antwort an die Anwohner so lange gedauert?
  `),
  narration: linesOf(`
    Die Sitzung fand im alten Zollhaus statt, in dem am Abend vorher die Heizung ausgefallen war.
    Die Arbeiten am neuen Kai haben im Frühjahr begonnen und dauern voraussichtlich bis Ende nächsten Jahres.
    Drei der vier Boote waren schon draußen, als der Nebel kam.
    Der Ort hat etwa neuntausend Einwohner und einen Hafen, den zehn Jahre lang niemand ausgebaggert hat.
    Draußen reichte die Schlange bis zur Bäckerei.
    Eine Entscheidung wird im Herbst erwartet.
  `),
  asides: linesOf(`
    Heiterkeit
    Beifall
    Zuruf
    Pause
  `),
  headings: linesOf(`
    Zukunft der Fährverbindung
    Hochwasserschutz
    Der zweite Abschnitt
    Fragen aus dem Publikum
  `),
  entries: linesOf(`
    Datum: 14. Mai 2024
    Ort: Rathaus, Saal 2
    Beginn: 10.00 Uhr
    Preis: 4,50 Euro
    Hinweis: Die Anlage liegt im Archiv
    Öffnungszeiten: Montag bis Freitag
    Zutaten: Mehl, Salz, Wasser
    Summe: 4.312
  `),
  polite: ({ woman, family }) => `${woman ? 'Frau' : 'Herr'} ${family}`,
  full: ({ given, family }) => `${given} ${family}`,
  words: {
    chair: (woman) => (woman ? 'Präsidentin' : 'Präsident'),
    moderator: 'Moderation',
    interviewer: 'Interviewer',
    respondent: 'Befragte',
    participant: 'Teilnehmer',
    operator: 'Operator',
    court: 'Vorsitzender Richter',
    question: 'Frage',
    answer: 'Antwort',
    q: 'F',
    a: 'A',
    paper: 'Eschwalder Blatt',
    wrote: (name, date) => `Am ${date} schrieb ${name}:`,
    mailHead: ['Von', 'An', 'Gesendet', 'Betreff'],
    toAll: (name) => `Von ${name} an Alle`,
    credit: (name) => `Das Gespräch führte ${name}.`,
    dashSaid: null,
  },
  attributions: linesOf(`
    „{q}“, sagte {n}.
    „{q}“, erklärte {n} am Dienstag.
    {n} sagte: „{q}“
    Laut {n} gilt: „{q}“
    „{q}“, so {n}.
    {n} ergänzte: „{q}“
    „{q}“, betonte {n} vor Journalisten.
  `),
  further: linesOf(`
    „{q}“, fügte sie hinzu.
    Sie sagte weiter: „{q}“
  `),
  indirect: linesOf(`
    {n} sagte, die Arbeiten dauerten bis zum Herbst.
    {n} fragt, ob die Zahlen endgültig seien.
    {n} weist darauf hin, dass der „vorläufige“ Zaun neun Jahre alt ist.
    {n} dankt der Verwaltung für den Bericht.
  `),
  quotes: ['„', '“'],
};
