/** Working together: first day, prepared team, mentor, feedback. */
import { provision } from '../law/sources';
import { words, type PracticeCard } from './practice-card';

export const TOGETHER: readonly PracticeCard[] = [
  {
    id: 'first-day',
    topic: 'together',
    title: words('Der erste Arbeitstag', 'The first day at work'),
    why: words(
      'Wer am ersten Tag Platz, Spind und Gesicht hat, gehört dazu.',
      'Who has a place, a locker and a face on the first day belongs.',
    ),
    advice: [
      words(
        'Vor dem Beginn den Titel prüfen und eine Kopie ablegen: Ohne Erlaubnis darf nicht gearbeitet werden.',
        'Before the start check the title and keep a copy: no work without permission.',
      ),
      words(
        'Planen Sie einen halben Tag ohne Arbeit: Rundgang, Namen, Essen, Fragen.',
        'Plan half a day without work: tour, names, food, questions.',
      ),
      words(
        'Schließen Sie mit einem Gespräch: Was war klar, was nicht, was kommt morgen?',
        'End with a talk: what was clear, what was not, what comes tomorrow?',
      ),
    ],
    checks: [
      words('Titel geprüft, Kopie abgelegt', 'Title checked, copy kept'),
      words('Arbeitsplatz, Zugang, Kleidung bereit', 'Workplace, access, clothes ready'),
      words('Namen der wichtigsten fünf Personen', 'Names of the five people that matter'),
      words('Gespräch am Ende des Tages', 'Talk at the end of the day'),
    ],
    steps: ['title-check', 'first-day'],
    sources: [provision('AufenthG', '4a', 'Abs. 5')],
  },
  {
    id: 'prepare-the-team',
    topic: 'together',
    title: words('Das Team vorbereiten', 'Prepare the team'),
    why: words(
      'Gerüchte füllen, was niemand erklärt. Eine Viertelstunde vorher wirkt länger als jede Begrüßungsrede.',
      'Rumours fill what nobody explains. A quarter of an hour beforehand works longer than any welcome speech.',
    ),
    advice: [
      words(
        'Sagen Sie, warum Sie die Stelle so besetzen, was die Person kann und was sie am Anfang nicht kann.',
        'Say why you fill the post this way, what the person can do and what not yet.',
      ),
      words(
        'Verteilen Sie Aufgaben: wer abholt, wer einarbeitet, wer bei Sprache hilft. Geben Sie Zeit dafür.',
        'Hand out tasks: who picks up, who trains, who helps with language. Give time for it.',
      ),
      words(
        'Nehmen Sie Sorgen ernst, und sagen Sie klar, was nicht geduldet wird.',
        'Take worries seriously, and say clearly what is not tolerated.',
      ),
    ],
    checks: [
      words('Team vorher informiert', 'Team told beforehand'),
      words('Zuständigkeiten mit Zeit', 'Tasks with time'),
      words('Regel gegen abwertende Sprüche', 'A rule against belittling remarks'),
      words('Ansprechperson bei Konflikten', 'Somebody to turn to in conflicts'),
    ],
    steps: ['travel', 'first-day'],
    sources: [],
  },
  {
    id: 'a-mentor',
    topic: 'together',
    title: words('Ein Pate, eine Patin', 'A mentor of their own'),
    why: words(
      'Eine Person, die man alles fragen darf, erspart zehn Wege zum Büro.',
      'One person who may be asked anything saves ten ways to the office.',
    ),
    advice: [
      words(
        'Wählen Sie jemanden aus dem Team, nicht aus der Leitung, und fragen Sie, ob die Person will.',
        'Choose somebody of the team, not of the management, and ask whether they want to.',
      ),
      words(
        'Verabreden Sie für 100 Tage: jede Woche ein Kaffee, jeden Monat ein Weg außerhalb der Arbeit.',
        'Agree for 100 days: a coffee each week, one thing outside work each month.',
      ),
      words(
        'Trennen Sie Patenschaft und Bewertung: Was dort gesagt wird, bleibt dort.',
        'Keep mentoring and assessment apart: what is said there stays there.',
      ),
    ],
    checks: [
      words('Pate oder Patin benannt', 'Mentor named'),
      words('Wöchentlicher Termin', 'Weekly date'),
      words('Zeit im Dienstplan', 'Time in the rota'),
      words('Abschluss nach 100 Tagen', 'Closing after 100 days'),
    ],
    steps: ['first-day', 'check-in'],
    sources: [],
  },
  {
    id: 'feedback',
    topic: 'together',
    title: words('Rückmeldung, die verstanden wird', 'Feedback that is understood'),
    why: words(
      'In vielen Ländern ist direkte Kritik ungewohnt, und ein Ja heißt nicht immer Zustimmung.',
      'In many countries direct criticism is unusual, and a yes does not always mean agreement.',
    ),
    advice: [
      words(
        'Sprechen Sie unter vier Augen, nennen Sie ein Beispiel und was Sie sich das nächste Mal wünschen.',
        'Talk in private, name one example and what you wish for next time.',
      ),
      words('Loben Sie genau: was gut war und warum.', 'Praise precisely: what was good and why.'),
      words(
        'Fragen Sie selbst nach: Was sollen wir anders machen? Halten Sie eine Zusage davon ein.',
        'Ask yourself: what should we do differently? Keep one promise of it.',
      ),
    ],
    checks: [
      words('Gespräch nach zwei, sechs und zwölf Wochen', 'Talk after two, six and twelve weeks'),
      words('Ein Beispiel, ein Wunsch', 'One example, one wish'),
      words('Verabredung aufgeschrieben', 'Agreement written down'),
      words('Eigene Zusage eingehalten', 'Own promise kept'),
    ],
    steps: ['check-in', 'probation-talk'],
    sources: [],
  },
];
