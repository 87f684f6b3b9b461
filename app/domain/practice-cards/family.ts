/** Family: partner's work, school and childcare, coming later, being far away. */
import { words, type PracticeCard } from './practice-card';

export const FAMILY: readonly PracticeCard[] = [
  {
    id: 'partner-at-work',
    topic: 'family',
    title: words('Arbeit für die Partnerin, den Partner', 'Work for the partner'),
    why: words(
      'Ob eine Fachkraft bleibt, entscheidet oft die Familie.',
      'Whether a worker stays is often decided by the family.',
    ),
    advice: [
      words(
        'Fragen Sie früh nach Beruf und Wünschen, sobald die Person ausgewählt ist, und nur, wenn sie davon erzählen mag.',
        'Ask early about occupation and wishes, once the person is chosen, and only if they like to talk about it.',
      ),
      words(
        'Nennen Sie Beratung zur Anerkennung und den Arbeitgeber-Service der Agentur für Arbeit.',
        'Name counselling on recognition and the employer service of the Employment Agency.',
      ),
      words(
        'Fragen Sie in Ihrem Netz: Betriebe am Ort suchen oft auch.',
        'Ask in your network: firms nearby are often looking, too.',
      ),
    ],
    checks: [
      words('Beratung genannt', 'Counselling named'),
      words('Lebenslauf auf Deutsch', 'CV in German'),
      words('Zwei Betriebe angesprochen', 'Two firms asked'),
      words('Sprachkurs auch für sie oder ihn', 'Language course for them, too'),
    ],
    steps: ['spouse-work', 'family-visas', 'spouse-language'],
    sources: [],
  },
  {
    id: 'school-and-care',
    topic: 'family',
    title: words('Schule und Kita', 'School and childcare'),
    why: words(
      'Plätze sind knapp und Fristen früh. Wer vor der Einreise fragt, hat bessere Karten.',
      'Places are scarce and dates early. Who asks before entry has better chances.',
    ),
    advice: [
      words(
        'Rufen Sie beim Jugendamt und bei der Schule an, sobald der Reisetag feststeht.',
        'Call the youth office and the school as soon as the day of travel is known.',
      ),
      words(
        'Sammeln Sie Impfpass, Geburtsurkunden und Zeugnisse mit Übersetzung.',
        'Collect vaccination records, birth certificates and reports with translations.',
      ),
      words(
        'Rechnen Sie mit einer Eingewöhnung und geben Sie in dieser Zeit flexible Stunden.',
        'Expect a settling-in time and give flexible hours during it.',
      ),
    ],
    checks: [
      words('Schule angefragt', 'School asked'),
      words('Kita-Platz vorgemerkt', 'Childcare place noted'),
      words('Impfnachweise', 'Vaccination records'),
      words('Arbeitszeit in der Eingewöhnung', 'Working hours while settling in'),
    ],
    steps: ['school-and-childcare', 'family-visas'],
    sources: [],
  },
  {
    id: 'family-follows',
    topic: 'family',
    title: words('Wenn die Familie nachkommt', 'When the family follows'),
    why: words(
      'Der Nachzug braucht eigene Anträge und eine Wohnung, die groß genug ist.',
      'Family reunion needs applications of its own and a flat that is large enough.',
    ),
    advice: [
      words(
        'Legen Sie die Termine der Familie neben die der Fachkraft: Der Fahrplan zeigt, was zusammen geht.',
        'Put the family’s dates beside those of the worker: the plan shows what can go together.',
      ),
      words(
        'Beginnen Sie mit der Wohnungssuche, bevor das Visum da ist.',
        'Begin to look for a flat before the visa is there.',
      ),
      words('Geben Sie freie Tage für Ankunft und Ämter.', 'Give days off for arrival and offices.'),
    ],
    checks: [
      words('Heirats- und Geburtsurkunden beglaubigt', 'Marriage and birth certificates certified'),
      words('Termin der Familie angefragt', 'Appointment for the family requested'),
      words('Wohnung gefunden', 'Flat found'),
      words('Freie Tage eingeplant', 'Days off planned'),
    ],
    steps: ['family-visas', 'family-permits', 'spouse-language'],
    sources: [],
  },
  {
    id: 'far-from-home',
    topic: 'family',
    title: words('Weit weg von zu Hause', 'Far from home'),
    why: words(
      'Nach der ersten Freude kommt oft ein Tief, meist im zweiten oder dritten Monat.',
      'After the first joy a low often follows, mostly in the second or third month.',
    ),
    advice: [
      words(
        'Fragen Sie regelmäßig „Wie geht es Ihnen hier?“ und hören Sie zu.',
        'Ask regularly “How are you doing here?” and listen.',
      ),
      words(
        'Stellen Sie Verein, Gemeinde oder Landsleute in der Nähe vor, wenn die Person das möchte.',
        'Introduce a club, a community or people from home nearby if the person would like it.',
      ),
      words(
        'Planen Sie Urlaub so, dass eine Reise nach Hause möglich ist, und prüfen Sie vorher, ob der Titel die Rückkehr erlaubt.',
        'Plan holidays so that a trip home is possible, and check first that the title allows the return.',
      ),
    ],
    checks: [
      words('Gespräch im zweiten Monat', 'Talk in the second month'),
      words('Ein Kontakt außerhalb der Arbeit', 'One contact outside work'),
      words('Urlaub besprochen', 'Holidays discussed'),
      words('Beratungsstelle bekannt', 'Counselling service known'),
    ],
    steps: ['check-in', 'probation-talk'],
    sources: [],
  },
];
