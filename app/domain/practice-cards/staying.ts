/** Staying: talk in the trial period, a way up, full recognition, dates that must not slip. */
import { provision } from '../law/sources';
import { words, type PracticeCard } from './practice-card';

export const STAYING: readonly PracticeCard[] = [
  {
    id: 'trial-period-talk',
    topic: 'staying',
    title: words('Das Gespräch in der Probezeit', 'The talk in the trial period'),
    why: words(
      'Wer erst am Ende der Probezeit spricht, kann nichts mehr ändern. Am Arbeitsplatz hängt auch der Aufenthalt.',
      'Talking only at the end of the trial period changes nothing. The stay hangs on the job, too.',
    ),
    advice: [
      words(
        'Sprechen Sie nach der Hälfte der Zeit: Arbeit, Sprache, Wohnen, Wünsche.',
        'Talk after half the time: work, language, housing, wishes.',
      ),
      words(
        'Sagen Sie offen, ob Sie weitermachen wollen, und was bis dahin fehlt.',
        'Say openly whether you want to go on, and what is missing until then.',
      ),
      words(
        'Bei Zweifeln holen Sie früh Rat: ein Wechsel der Aufgabe ist leichter als ein neuer Anfang.',
        'In doubt get advice early: another task is easier than a new beginning.',
      ),
    ],
    checks: [
      words('Gespräch nach der Hälfte', 'Talk after half the time'),
      words('Ergebnis aufgeschrieben', 'Result written down'),
      words('Nächster Schritt mit Tag', 'Next step with a day'),
      words('Beratung genannt, wenn es hakt', 'Counselling named if there is trouble'),
    ],
    steps: ['probation-talk', 'check-in'],
    sources: [],
  },
  {
    id: 'a-way-up',
    topic: 'staying',
    title: words('Ein Weg nach oben', 'A way up'),
    why: words(
      'Fachkräfte gehen, wenn sie unter ihrem Können arbeiten. Ein Plan für zwei Jahre hält mehr als eine Prämie.',
      'Skilled workers leave when they work below their skills. A plan for two years holds more than a bonus.',
    ),
    advice: [
      words(
        'Vergleichen Sie nach drei Monaten, was die Person kann und was sie tut.',
        'Compare after three months what the person can do and what they do.',
      ),
      words(
        'Nennen Sie Stufen mit Lohn: was man dafür lernen muss und wann.',
        'Name steps with pay: what has to be learned for them and when.',
      ),
      words(
        'Fragen Sie Kammer und Agentur nach Weiterbildung und Förderung.',
        'Ask chamber and Employment Agency about further training and funding.',
      ),
    ],
    checks: [
      words('Stufen mit Lohn aufgeschrieben', 'Steps with pay written down'),
      words('Erste Weiterbildung mit Tag', 'First training with a day'),
      words('Förderung gefragt', 'Funding asked about'),
      words('Jahresgespräch im Kalender', 'Yearly talk in the calendar'),
    ],
    steps: ['check-in', 'settlement-permit'],
    sources: [],
  },
  {
    id: 'to-full-recognition',
    topic: 'staying',
    title: words('Bis zur vollen Anerkennung', 'To full recognition'),
    why: words(
      'Nach einem Bescheid mit Unterschieden beginnt die Arbeit erst. Mit einem Plan im Betrieb geht sie nebenher.',
      'After a decision with gaps the work only begins. With a plan in the firm it runs alongside.',
    ),
    advice: [
      words(
        'Übersetzen Sie die Unterschiede aus dem Bescheid in Aufgaben: was, wo, wie viele Wochen, wer zeigt es.',
        'Turn the gaps of the decision into tasks: what, where, how many weeks, who shows it.',
      ),
      words(
        'Halten Sie jede Woche fest, was geübt wurde; die Stelle will es sehen.',
        'Note each week what was practised; the authority wants to see it.',
      ),
      words(
        'Stellen Sie den Folgeantrag, bevor der Titel endet.',
        'File the follow-up application before the title ends.',
      ),
    ],
    checks: [
      words('Plan mit Wochen und Mentor:in', 'Plan with weeks and mentor'),
      words('Nachweis je Woche', 'Proof for each week'),
      words('Prüfung oder Bestätigung angemeldet', 'Exam or confirmation registered'),
      words('Folgeantrag mit Tag', 'Follow-up application with a day'),
    ],
    steps: ['measure', 'exam', 'follow-up-application', 'later-recognition-apply'],
    sources: [],
  },
  {
    id: 'dates-of-the-title',
    topic: 'staying',
    title: words('Die Tage des Titels', 'The dates of the title'),
    why: words(
      'Ein vergessener Tag kann die Erlaubnis zu arbeiten kosten. Er steht auf der Karte und im Fahrplan.',
      'A forgotten day can cost the permission to work. It stands on the card and in the plan.',
    ),
    advice: [
      words(
        'Tragen Sie den letzten Tag des Titels ein; Lotsenwerk erinnert 120, 90, 60 und 30 Tage vorher.',
        'Enter the last day of the title; Lotsenwerk reminds 120, 90, 60 and 30 days before.',
      ),
      words(
        'Beantragen Sie die Verlängerung früh: Termine sind knapp.',
        'Apply for the extension early: appointments are scarce.',
      ),
      words(
        'Prüfen Sie auch den Pass: Ein Titel reicht meist nicht über ihn hinaus.',
        'Check the passport, too: a title mostly does not reach beyond it.',
      ),
    ],
    checks: [
      words('Letzter Tag eingetragen', 'Last day entered'),
      words('Pass gültig', 'Passport valid'),
      words('Termin angefragt', 'Appointment requested'),
      words('Kopie des neuen Titels abgelegt', 'Copy of the new title kept'),
    ],
    steps: ['permit-extension', 'settlement-permit', 'residence-permit'],
    sources: [provision('AufenthG', '4a', 'Abs. 5 S. 3 Nr. 2')],
  },
];
