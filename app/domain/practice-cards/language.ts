/** Language at the workplace: plain speech, time to learn, a language mentor, safety. */
import { words, type PracticeCard } from './practice-card';

export const LANGUAGE: readonly PracticeCard[] = [
  {
    id: 'speak-plainly',
    topic: 'language',
    title: words('Einfach sprechen', 'Speak plainly'),
    why: words(
      'Nicht lauter, sondern einfacher. Das hilft auch Kund:innen und neuen Azubis.',
      'Not louder but plainer. It also helps customers and new apprentices.',
    ),
    advice: [
      words(
        'Ein Satz, ein Auftrag. Zahlen und Namen zusätzlich aufschreiben oder zeigen.',
        'One sentence, one task. Write down or show numbers and names as well.',
      ),
      words(
        'Fragen Sie nicht „Verstanden?“, sondern „Was machen Sie jetzt als Erstes?“.',
        'Do not ask “Understood?” but “What do you do first now?”.',
      ),
      words(
        'Dialekt, Abkürzungen und Ironie sparen Sie sich für später.',
        'Keep dialect, abbreviations and irony for later.',
      ),
    ],
    checks: [
      words('Wortliste des Betriebs mit Bildern', 'Word list of the firm with pictures'),
      words('Team kennt die drei Regeln', 'The team knows the three rules'),
      words('Rückfragen sind erwünscht und gelobt', 'Questions are welcome and praised'),
    ],
    steps: ['first-day', 'language-course'],
    sources: [],
  },
  {
    id: 'time-to-learn',
    topic: 'language',
    title: words('Zeit zum Lernen', 'Time to learn'),
    why: words(
      'Nach der Schicht lernt sich schlecht. Kurze feste Zeiten bringen mehr als ein Kurs, der ausfällt.',
      'Learning after a shift is hard. Short fixed times bring more than a course that falls through.',
    ),
    advice: [
      words(
        'Legen Sie Kurszeiten in den Dienstplan, wie eine Maschine, die gewartet wird.',
        'Put course times into the rota, like the servicing of a machine.',
      ),
      words(
        'Fragen Sie beim Träger, ob der Kurs zu Schichten passt, auch online.',
        'Ask the provider whether the course fits shifts, also online.',
      ),
      words(
        'Vereinbaren Sie ein Ziel mit Tag, etwa „B1-Prüfung im Juni“, und feiern Sie es.',
        'Agree on an aim with a day, such as “B1 exam in June”, and celebrate it.',
      ),
    ],
    checks: [
      words('Kurszeit im Dienstplan', 'Course time in the rota'),
      words('Prüfungstag bekannt', 'Day of the exam known'),
      words('Kosten geklärt', 'Costs settled'),
      words('Übungspartner:in im Team', 'Somebody to practise with in the team'),
    ],
    steps: ['language-course', 'integration-course', 'measure-language', 'training-language'],
    sources: [],
  },
  {
    id: 'language-mentor',
    topic: 'language',
    title: words('Sprachmentor:in im Betrieb', 'A language mentor in the firm'),
    why: words(
      'Deutsch lernt man am Arbeitsplatz, wenn jemand dafür da ist und weiß, wie.',
      'German is learned at work if somebody is there for it and knows how.',
    ),
    advice: [
      words(
        'Benennen Sie eine geduldige Person und geben Sie ihr eine halbe Stunde in der Woche.',
        'Name a patient person and give them half an hour a week.',
      ),
      words(
        'Aufgaben: Wörter der Woche, ein Gespräch, eine Mail gemeinsam schreiben.',
        'Tasks: words of the week, one talk, one mail written together.',
      ),
      words(
        'Verbessern Sie nur, was missverständlich ist; der Rest kommt von selbst.',
        'Correct only what can be misunderstood; the rest comes by itself.',
      ),
    ],
    checks: [
      words('Mentor:in benannt', 'Mentor named'),
      words('Feste halbe Stunde', 'Fixed half hour'),
      words('Wortliste hängt aus', 'Word list on the wall'),
      words('Nach 100 Tagen gemeinsam zurückgeblickt', 'Looked back together after 100 days'),
    ],
    steps: ['first-day', 'check-in', 'language-course'],
    sources: [],
  },
  {
    id: 'safety-understood',
    topic: 'language',
    title: words('Unterweisung, die ankommt', 'Safety briefing that gets through'),
    why: words(
      'Unterschrieben ist nicht verstanden. Bei Sicherheit zählt, was die Person danach tut.',
      'Signed is not understood. With safety it counts what the person does afterwards.',
    ),
    advice: [
      words(
        'Zeigen Sie vor, lassen Sie nachmachen, und nutzen Sie Bilder oder eine Übersetzung.',
        'Show, let them repeat, and use pictures or a translation.',
      ),
      words(
        'Klären Sie drei Wörter zuerst: Stopp, Gefahr, Hilfe.',
        'Settle three words first: stop, danger, help.',
      ),
      words(
        'Wiederholen Sie nach zwei Wochen, wenn mehr Deutsch da ist, und halten Sie beides fest.',
        'Repeat after two weeks when there is more German, and note both.',
      ),
    ],
    checks: [
      words('In verstandener Sprache unterwiesen', 'Briefed in a language that is understood'),
      words('Nachgemacht, nicht nur unterschrieben', 'Done, not only signed'),
      words('Sammelplatz und Notruf gezeigt', 'Meeting point and emergency call shown'),
      words('Wiederholung eingeplant', 'Repetition planned'),
    ],
    steps: ['first-day'],
    sources: [],
  },
];
