/** Contract and preparation: plain words, pay, start with room, what both sides promise. */
import { words, type PracticeCard } from './practice-card';

export const CONTRACT: readonly PracticeCard[] = [
  {
    id: 'contract-in-plain-words',
    topic: 'contract',
    title: words('Den Vertrag verständlich machen', 'Make the contract understood'),
    why: words(
      'Behörden lesen den Vertrag genau, die Fachkraft muss ihn verstehen. Beides geht mit einer Seite Übersetzung.',
      'Offices read the contract closely, the worker has to understand it. One page of translation serves both.',
    ),
    advice: [
      words(
        'Legen Sie dem deutschen Vertrag eine Übersetzung bei und schreiben Sie dazu, welche Fassung gilt.',
        'Add a translation to the German contract and say which version counts.',
      ),
      words(
        'Erklären Sie Probezeit, Urlaub, Krankmeldung und Kündigungsfristen in einem Gespräch.',
        'Explain trial period, holidays, sick notes and notice periods in a talk.',
      ),
      words(
        'Tätigkeit, Stunden und Lohn müssen in Vertrag und Erklärung zum Beschäftigungsverhältnis gleich lauten.',
        'Work, hours and pay have to read the same in the contract and in the declaration on the employment.',
      ),
    ],
    checks: [
      words('Tätigkeit beschrieben, nicht nur der Titel', 'Work described, not only the title'),
      words('Lohn brutto, Stunden, Ort, Beginn', 'Gross pay, hours, place, start'),
      words('Übersetzung beigelegt', 'Translation added'),
      words('Gleiche Angaben in allen Formularen', 'Same statements in all forms'),
    ],
    steps: ['job-offer', 'training-contract', 'partnership-agreement'],
    sources: [],
  },
  {
    id: 'pay-explained',
    topic: 'contract',
    title: words('Vom Brutto zum Netto', 'From gross to net'),
    why: words(
      'Der erste Lohnzettel überrascht fast alle. Eine Beispielrechnung vorher spart Misstrauen.',
      'The first pay slip surprises almost everybody. An example beforehand saves mistrust.',
    ),
    advice: [
      words(
        'Machen Sie mit Ihrer Lohnbuchhaltung eine Musterabrechnung, auch für den ersten Monat mit der Steuerklasse, die dann gilt.',
        'Make a sample pay slip with your payroll, also for the first month with the tax class that applies then.',
      ),
      words(
        'Erklären Sie die Abzüge einzeln: wofür sie da sind und was man dafür bekommt.',
        'Explain each deduction: what it is for and what one gets for it.',
      ),
      words(
        'Nennen Sie den Tag der ersten Zahlung, und ob ein Vorschuss möglich ist.',
        'Name the day of the first payment, and whether an advance is possible.',
      ),
    ],
    checks: [
      words('Musterabrechnung gezeigt', 'Sample pay slip shown'),
      words('Erster Zahltag genannt', 'First pay day named'),
      words('Vorschuss geklärt', 'Advance settled'),
      words('Konto in Deutschland vorbereitet', 'Account in Germany prepared'),
    ],
    steps: ['job-offer', 'tax-id', 'social-insurance'],
    sources: [],
  },
  {
    id: 'start-with-room',
    topic: 'contract',
    title: words('Ein Beginn mit Luft', 'A start with room'),
    why: words(
      'Termine bei Ämtern verschieben sich. Ein fester erster Tag im Vertrag macht aus einer Verspätung ein Problem.',
      'Appointments at offices move. A fixed first day in the contract turns a delay into a problem.',
    ),
    advice: [
      words(
        'Schreiben Sie „frühestens am …, sobald der Aufenthaltstitel die Arbeit erlaubt“ und lassen Sie den Tag im Fahrplan mitlaufen.',
        'Write “at the earliest on …, as soon as the residence title allows the work” and let the day follow the plan.',
      ),
      words(
        'Planen Sie die Einarbeitung so, dass vier Wochen mehr oder weniger kein Loch reißen.',
        'Plan the training so that four weeks more or less leave no hole.',
      ),
      words(
        'Mieten Sie die Unterkunft erst fest, wenn das Visum erteilt ist, oder mit kurzer Frist.',
        'Rent a flat for good only when the visa is granted, or with short notice.',
      ),
    ],
    checks: [
      words('Beginn an den Titel geknüpft', 'Start tied to the title'),
      words('Vertretung für die Wartezeit', 'Cover for the waiting time'),
      words('Unterkunft kündbar', 'Housing can be cancelled'),
      words('Fahrplan einmal im Monat angesehen', 'Plan looked at once a month'),
    ],
    steps: ['job-offer', 'visa-appointment', 'travel'],
    sources: [],
  },
  {
    id: 'papers-together',
    topic: 'contract',
    title: words('Unterlagen in einem Zug sammeln', 'Collect the papers in one go'),
    why: words(
      'Fristen der Stellen laufen oft erst mit vollständigen Unterlagen. Ein fehlendes Blatt kostet Wochen.',
      'The time limits of offices often run only from complete papers. One missing sheet costs weeks.',
    ),
    advice: [
      words(
        'Schicken Sie die Liste aus dem Fahrplan mit einem Beispielbild je Papier.',
        'Send the list of the plan with a sample picture for each paper.',
      ),
      words(
        'Fragen Sie bei der Stelle nach, welche Übersetzungen sie annimmt, bevor jemand übersetzen lässt.',
        'Ask the office which translations it accepts before anybody has papers translated.',
      ),
      words(
        'Prüfen Sie Namen: Schreibweise in Pass, Zeugnis und Antrag muss gleich sein oder erklärt werden.',
        'Check names: the spelling in passport, certificate and application has to agree or be explained.',
      ),
    ],
    checks: [
      words('Pass lange genug gültig', 'Passport valid long enough'),
      words('Alle Seiten, gut lesbar, als PDF', 'All pages, readable, as PDF'),
      words('Übersetzungen wie verlangt', 'Translations as demanded'),
      words('Namen überall gleich', 'Names the same everywhere'),
      words('Originale liegen bereit', 'Originals are at hand'),
    ],
    steps: ['collect-documents', 'documents-complete', 'recognition-apply', 'visa-application'],
    sources: [],
  },
];
