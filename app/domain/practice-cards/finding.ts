/** Finding people: advertisement, talk, agency, honest picture of the job. */
import { provision } from '../law/sources';
import { EQUAL_TREATMENT, words, type PracticeCard } from './practice-card';

export const FINDING: readonly PracticeCard[] = [
  {
    id: 'advertise-abroad',
    topic: 'finding',
    title: words(
      'Stellenanzeige, die im Ausland verstanden wird',
      'An advertisement that is understood abroad',
    ),
    why: words(
      'Deutsche Berufsnamen sagen im Ausland wenig. Wer Aufgaben beschreibt, bekommt passende Bewerbungen.',
      'German names of occupations say little abroad. Describing tasks brings applications that fit.',
    ),
    advice: [
      words(
        'Beschreiben Sie drei bis fünf typische Aufgaben statt eines Abschlusses, und nennen Sie Werkzeuge oder Geräte beim Namen.',
        'Describe three to five typical tasks instead of a certificate, and name tools or machines.',
      ),
      words(
        'Nennen Sie Lohn brutto, Wochenstunden, Schichten, Ort und was Sie an Unterkunft, Sprachkurs und Reise bieten.',
        'State gross pay, hours a week, shifts, place, and what you offer for housing, language course and travel.',
      ),
      words(
        'Schreiben Sie, welches Deutsch die Arbeit wirklich braucht, und was im Betrieb dazugelernt werden kann.',
        'Say how much German the work really needs, and what can be learned in the firm.',
      ),
    ],
    checks: [
      words('Aufgaben statt Titel', 'Tasks instead of titles'),
      words('Lohn, Stunden, Ort genannt', 'Pay, hours, place stated'),
      words('Sprachniveau begründet', 'Language level explained'),
      words('Auf Englisch gegengelesen', 'Proofread in English'),
      words(
        'Keine Wünsche zu Alter, Herkunft, Religion oder Familie',
        'No wishes on age, origin, religion or family',
      ),
    ],
    steps: ['job-offer', 'counsel-gather-facts'],
    sources: [EQUAL_TREATMENT],
  },
  {
    id: 'talk-by-video',
    topic: 'finding',
    title: words('Das Gespräch per Video', 'The talk by video'),
    why: words(
      'Ton, Zeitzone und Aufregung verzerren das Bild. Mit einem festen Ablauf vergleichen Sie fair.',
      'Sound, time zone and nerves distort the picture. A fixed order lets you compare fairly.',
    ),
    advice: [
      words(
        'Stellen Sie allen dieselben Fragen zur Arbeit, am besten mit einer kleinen Aufgabe aus Ihrem Alltag.',
        'Ask everybody the same questions about the work, best with a small task from your everyday life.',
      ),
      words(
        'Sprechen Sie langsam, in kurzen Sätzen, und lassen Sie wichtige Punkte in eigenen Worten wiederholen.',
        'Speak slowly, in short sentences, and have important points repeated in their own words.',
      ),
      words(
        'Fragen Sie erst nach der Auswahl nach Staatsangehörigkeit und Familie: Für die Auswahl sind sie ohne Bedeutung.',
        'Ask about nationality and family only after you have chosen: they do not matter for the choice.',
      ),
    ],
    checks: [
      words('Uhrzeit in beiden Zeitzonen genannt', 'Time given in both time zones'),
      words('Fragenliste für alle gleich', 'The same list of questions for all'),
      words('Kollegin oder Kollege aus dem Team dabei', 'Somebody of the team is there'),
      words('Zusage oder Absage mit Tag versprochen', 'Promised the day of the answer'),
    ],
    steps: ['job-offer'],
    sources: [EQUAL_TREATMENT],
  },
  {
    id: 'agency-questions',
    topic: 'finding',
    title: words('Fünf Fragen an eine Vermittlungsagentur', 'Five questions for a recruitment agency'),
    why: words(
      'Gute Agenturen antworten gern. Wer ausweicht, kostet Sie später Geld und die Fachkraft Vertrauen.',
      'Good agencies like to answer. Those who dodge cost you money later and the worker trust.',
    ),
    advice: [
      words(
        'Fragen Sie, wer im Herkunftsland wirbt und was die Person dort bezahlt. Fair ist: nichts.',
        'Ask who recruits in the country of origin and what the person pays there. Fair is: nothing.',
      ),
      words(
        'Lassen Sie sich jeden Vertrag zeigen, den die Person unterschreibt, auch Darlehen und Rückzahlungen.',
        'Have every contract shown that the person signs, also loans and repayments.',
      ),
      words(
        'Rufen Sie zwei Betriebe und zwei vermittelte Fachkräfte an.',
        'Call two firms and two workers that were placed.',
      ),
    ],
    checks: [
      words('Antworten schriftlich', 'Answers in writing'),
      words('Kosten für die Person ausgeschlossen', 'No costs for the person'),
      words('Keine Strafzahlung bei Kündigung', 'No penalty for resigning'),
      words('Referenzen angerufen', 'References called'),
      words(
        'Für Gesundheitsberufe: Liste der gesperrten Staaten geprüft',
        'Health professions: list of barred states checked',
      ),
    ],
    steps: ['agency-placement', 'job-offer'],
    sources: [provision('BeschV', '38')],
  },
  {
    id: 'honest-picture',
    topic: 'finding',
    title: words('Ein ehrliches Bild von Arbeit und Ort', 'An honest picture of work and place'),
    why: words(
      'Wer weiß, was kommt, bleibt eher. Enttäuschung über Wohnung, Wetter oder Aufgaben ist ein häufiger Grund zu gehen.',
      'Who knows what is coming stays more often. Disappointment about flat, weather or tasks is a common reason to leave.',
    ),
    advice: [
      words(
        'Zeigen Sie Arbeitsplatz, Team und Ort in einem kurzen Handyvideo.',
        'Show workplace, team and town in a short phone video.',
      ),
      words(
        'Rechnen Sie vor, was vom Lohn nach Abzügen und Miete übrig bleibt.',
        'Work out what is left of the pay after deductions and rent.',
      ),
      words(
        'Sagen Sie, wie lange die Schritte bis zur Einreise üblicherweise dauern, und was noch schiefgehen kann.',
        'Say how long the steps to entry usually take, and what can still go wrong.',
      ),
    ],
    checks: [
      words('Nettolohn und Miete beispielhaft gerechnet', 'Net pay and rent worked out as an example'),
      words('Schichten, Wochenenden, Wege genannt', 'Shifts, weekends, ways to work named'),
      words('Kontakt zu jemandem im Team angeboten', 'Contact to somebody in the team offered'),
      words('Fahrplan mit Dauer gezeigt', 'Plan with durations shown'),
    ],
    steps: ['job-offer', 'collect-documents'],
    sources: [],
  },
];
