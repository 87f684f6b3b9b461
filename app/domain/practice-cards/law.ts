/** Law in everyday life: the copy, the report, the notice, fair treatment. */
import { provision } from '../law/sources';
import { EQUAL_TREATMENT, words, type PracticeCard } from './practice-card';

export const LAW: readonly PracticeCard[] = [
  {
    id: 'copy-of-the-title',
    topic: 'law',
    title: words('Die Kopie des Titels', 'The copy of the title'),
    why: words(
      'Wer Menschen aus Drittstaaten beschäftigt, muss den Titel prüfen und eine Kopie aufbewahren.',
      'Who employs people from third countries has to check the title and keep a copy.',
    ),
    advice: [
      words(
        'Sehen Sie das Original an, vorne, hinten und das Zusatzblatt: Erlaubt es genau diese Arbeit?',
        'Look at the original, front, back and supplementary sheet: does it allow exactly this work?',
      ),
      words(
        'Legen Sie die Kopie so ab, dass sie bei einer Kontrolle in Minuten da ist, und nur wenige sie sehen.',
        'Keep the copy so that it is there within minutes at a check, and few can see it.',
      ),
      words(
        'Nach jeder Verlängerung gehört die neue Kopie dazu.',
        'After each extension the new copy belongs to it.',
      ),
    ],
    checks: [
      words('Original gesehen', 'Original seen'),
      words('Zusatzblatt kopiert', 'Supplementary sheet copied'),
      words('Ablageort bekannt', 'Place known'),
      words('Ende des Titels eingetragen', 'End of the title entered'),
    ],
    steps: ['title-check', 'first-day', 'permit-extension'],
    sources: [provision('AufenthG', '4a', 'Abs. 5')],
  },
  {
    id: 'when-work-ends-early',
    topic: 'law',
    title: words('Wenn die Arbeit früher endet', 'When the work ends early'),
    why: words(
      'Endet die Beschäftigung vor der Zeit, müssen Sie es bei den meisten Titeln zum Arbeiten der Ausländerbehörde melden. Die Frist ist kurz.',
      'If the job ends early, with most titles for work you have to tell the immigration authority. The time limit is short.',
    ),
    advice: [
      words(
        'Melden Sie innerhalb von vier Wochen ab dem Tag, an dem Sie davon wissen, und behalten Sie den Nachweis.',
        'Report within four weeks of the day you know of it, and keep the proof.',
      ),
      words(
        'Sagen Sie der Person, dass auch sie zur Behörde muss und dass es Beratung gibt.',
        'Tell the person that they have to go to the authority, too, and that there is advice.',
      ),
      words(
        'Fragen Sie, ob ein anderer Betrieb am Ort sucht: Das hilft beiden.',
        'Ask whether another firm nearby is looking: it helps both.',
      ),
    ],
    checks: [
      words('Tag notiert, an dem Sie es wussten', 'Day noted on which you knew'),
      words('Meldung mit Nachweis', 'Report with proof'),
      words('Zeugnis geschrieben', 'Reference written'),
      words('Beratung genannt', 'Advice named'),
    ],
    steps: ['departure', 'probation-talk'],
    sources: [provision('AufenthG', '4a', 'Abs. 5 S. 3 Nr. 3')],
  },
  {
    id: 'notice-on-advice',
    topic: 'law',
    title: words('Der Hinweis auf Beratung', 'The notice on advice'),
    why: words(
      'Wer jemanden aus einem Drittstaat einstellt, der bei Vertragsschluss im Ausland lebt, muss seit 2026 auf die Beratung „Faire Integration“ hinweisen.',
      'Who hires somebody from a third country who lives abroad when the contract is made has to point to the advice “Faire Integration” since 2026.',
    ),
    advice: [
      words(
        'Geben Sie den Hinweis spätestens am ersten Arbeitstag in Textform, mit den aktuellen Kontaktdaten der nächsten Stelle.',
        'Give the notice in text form by the first day of work at the latest, with the current contact data of the nearest office.',
      ),
      words(
        'Prüfen Sie die Kontaktdaten am selben Tag in der amtlichen Liste.',
        'Check the contact data in the official list on the same day.',
      ),
      words(
        'Lassen Sie sich den Empfang bestätigen und legen Sie das Blatt in die Mappe.',
        'Have the receipt confirmed and put the sheet into the folder.',
      ),
    ],
    checks: [
      words('Kontaktdaten am Tag geprüft', 'Contact data checked on the day'),
      words('Hinweis übergeben', 'Notice handed over'),
      words('Empfang bestätigt', 'Receipt confirmed'),
      words('In der Mappe abgelegt', 'Kept in the folder'),
    ],
    steps: ['faire-integration-notice', 'first-day'],
    sources: [provision('AufenthG', '45c')],
  },
  {
    id: 'fair-choice',
    topic: 'law',
    title: words('Fair auswählen, gleich behandeln', 'Choose fairly, treat equally'),
    why: words(
      'Herkunft, Religion oder Familie dürfen bei Auswahl, Lohn und Schichten keine Rolle spielen.',
      'Origin, religion or family must play no part in choice, pay and shifts.',
    ),
    advice: [
      words(
        'Wählen Sie nach Aufgaben aus und halten Sie kurz fest, warum.',
        'Choose by tasks and note briefly why.',
      ),
      words(
        'Zahlen Sie, was Sie auch anderen für diese Arbeit zahlen: Die Agentur für Arbeit vergleicht.',
        'Pay what you pay others for this work: the Employment Agency compares.',
      ),
      words(
        'Benennen Sie eine Person, bei der man sich beschweren kann, ohne Nachteile zu haben.',
        'Name a person to whom one can complain without harm.',
      ),
    ],
    checks: [
      words('Gründe der Auswahl notiert', 'Reasons of the choice noted'),
      words('Lohn mit dem Team verglichen', 'Pay compared with the team'),
      words('Beschwerdestelle bekannt', 'Place for complaints known'),
      words('Gleiche Schichten, gleiche Zuschläge', 'Same shifts, same bonuses'),
    ],
    steps: ['job-offer', 'agency-consent'],
    sources: [EQUAL_TREATMENT, provision('AufenthG', '39', 'Abs. 2')],
  },
];
