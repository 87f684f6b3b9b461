/** Arrival: the first days, a roof, the offices, and the papers that everyday life needs. */
import { words, type PracticeCard } from './practice-card';

export const ARRIVAL: readonly PracticeCard[] = [
  {
    id: 'picked-up',
    topic: 'arrival',
    title: words('Abgeholt werden', 'Being picked up'),
    why: words(
      'Die ersten Stunden bleiben in Erinnerung. Wer erwartet wird, kommt an.',
      'The first hours are remembered. Who is expected arrives.',
    ),
    advice: [
      words(
        'Holen Sie die Person ab oder schicken Sie jemanden mit Namensschild, Telefonnummer und Wasser.',
        'Pick the person up or send somebody with a name sign, a phone number and water.',
      ),
      words(
        'Planen Sie für den ersten Abend nur Schlüssel, Essen, WLAN und Ruhe.',
        'Plan only keys, food, wifi and rest for the first evening.',
      ),
      words(
        'Geben Sie eine Karte mit Adresse, Notruf 112 und Ihrer Nummer mit.',
        'Hand over a card with the address, the emergency number 112 and your number.',
      ),
    ],
    checks: [
      words('Ankunft und Fahrt geklärt', 'Arrival and ride settled'),
      words('Schlüssel und WLAN bereit', 'Keys and wifi ready'),
      words('Einkauf für zwei Tage', 'Food for two days'),
      words('Notfallkarte übergeben', 'Emergency card handed over'),
    ],
    steps: ['travel', 'check-in'],
    sources: [],
  },
  {
    id: 'first-roof',
    topic: 'arrival',
    title: words('Die erste Wohnung', 'The first flat'),
    why: words(
      'Ohne Wohnung keine Anmeldung, ohne Anmeldung stocken Konto, Steuer und Titel.',
      'Without a flat no registration, and without registration account, tax and title get stuck.',
    ),
    advice: [
      words(
        'Suchen Sie etwas Möbliertes für die ersten Monate und fragen Sie Ihr Team, Ihre Kundschaft und die Gemeinde.',
        'Look for something furnished for the first months and ask your team, your customers and the municipality.',
      ),
      words(
        'Lassen Sie sich die Bestätigung des Wohnungsgebers für die Anmeldung gleich bei der Schlüsselübergabe geben.',
        'Get the landlord’s confirmation for the registration together with the keys.',
      ),
      words(
        'Erklären Sie Mülltrennung, Ruhezeiten, Heizen und Lüften, am besten vor Ort.',
        'Explain waste, quiet hours, heating and airing, best on the spot.',
      ),
    ],
    checks: [
      words('Bestätigung des Wohnungsgebers', 'Landlord’s confirmation'),
      words('Name am Briefkasten', 'Name on the letter box'),
      words('Übergabe mit Fotos', 'Handover with photos'),
      words('Kaution und Miete verstanden', 'Deposit and rent understood'),
    ],
    steps: ['address-registration', 'travel'],
    sources: [],
  },
  {
    id: 'day-of-offices',
    topic: 'arrival',
    title: words('Der Tag der Ämter', 'The day of the offices'),
    why: words(
      'Mit den richtigen Papieren und einer Begleitung gehen mehrere Wege an einem Tag.',
      'With the right papers and somebody at their side several ways fit into one day.',
    ),
    advice: [
      words(
        'Ordnen Sie die Wege: zuerst die Anmeldung, dann Bank und Krankenkasse, dann der Termin für den Titel.',
        'Put the ways in order: first the registration, then bank and health insurance, then the appointment for the title.',
      ),
      words(
        'Nehmen Sie Originale und Kopien mit, dazu Vertrag und Visum.',
        'Take originals and copies, and contract and visa.',
      ),
      words(
        'Notieren Sie Namen der Stelle, Aktenzeichen und was als Nächstes kommt.',
        'Note the office, the file number and what comes next.',
      ),
    ],
    checks: [
      words('Termine gebucht', 'Appointments booked'),
      words('Pass, Visum, Vertrag, Wohnungsbestätigung', 'Passport, visa, contract, landlord’s confirmation'),
      words('Foto, wie das Amt es verlangt', 'Photo as the office demands'),
      words('Begleitung eingeteilt, Zeit bezahlt', 'Somebody goes along, time is paid'),
    ],
    steps: ['address-registration', 'health-insurance', 'residence-permit', 'tax-id'],
    sources: [],
  },
  {
    id: 'money-phone-doctor',
    topic: 'arrival',
    title: words('Konto, Telefon, Arzt', 'Account, phone, doctor'),
    why: words(
      'Kleine Dinge, die ohne Hilfe Wochen dauern, und mit einer Stunde Begleitung erledigt sind.',
      'Small things that take weeks alone and an hour with somebody.',
    ),
    advice: [
      words(
        'Gehen Sie zum ersten Banktermin mit, und fragen Sie nach einem Basiskonto, wenn die Bank zögert.',
        'Go along to the first bank appointment, and ask for a basic account if the bank hesitates.',
      ),
      words(
        'Nennen Sie eine Hausarztpraxis und erklären Sie Krankmeldung und Notdienst.',
        'Name a family doctor and explain sick notes and the emergency service.',
      ),
      words(
        'Sagen Sie, dass Verträge an der Haustür oder am Telefon warten können.',
        'Say that contracts at the door or on the phone can wait.',
      ),
    ],
    checks: [
      words('Konto eröffnet', 'Account opened'),
      words('SIM-Karte', 'SIM card'),
      words('Krankenkasse gewählt', 'Health insurance chosen'),
      words('Hausarzt bekannt', 'Family doctor known'),
    ],
    steps: ['health-insurance', 'social-insurance', 'address-registration'],
    sources: [],
  },
];
