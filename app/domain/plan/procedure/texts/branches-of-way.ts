/** Words of the branches at agency, mission, quota and after work began. Where an authority has discretion the text says what would open the way. */
import type { BranchWords } from './branch-words';

export const WAY_BRANCH_WORDS = {
  'agency-refusal': {
    title: { de: 'Agentur lehnt ab oder fragt nach', en: 'Agency refuses or asks' },
    text: {
      de: 'Häufige Gründe: Gehalt oder Arbeitszeit schlechter als bei vergleichbaren Beschäftigten, fehlende Angaben. Mit einer Rückfrage gilt die Zustimmung nicht als erteilt.',
      en: 'Common reasons: pay or hours worse than for comparable staff, missing data. After a question the consent is not deemed given.',
    },
    adds: {
      'correct-conditions': {
        title: { de: 'Bedingungen anpassen', en: 'Correct the conditions' },
        text: {
          de: 'Gehalt, Stunden oder Tätigkeit mit dem Arbeitgeber-Service abgleichen.',
          en: 'Settle pay, hours or tasks with the employer service.',
        },
      },
      'ask-agency-again': {
        title: { de: 'Erneut vorlegen', en: 'Submit again' },
        text: {
          de: 'Mit vollständiger Erklärung zum Beschäftigungsverhältnis.',
          en: 'With a complete declaration on the employment relationship.',
        },
      },
    },
  },
  'no-appointment': {
    title: { de: 'Kein Termin in drei Wochen', en: 'No appointment within three weeks' },
    text: {
      de: 'Die Auslandsvertretung muss einen Termin innerhalb von drei Wochen anbieten, sobald Vorabzustimmung und Terminanfrage vorliegen.',
      en: 'The mission must offer an appointment within three weeks once advance consent and request are there.',
    },
    adds: {
      'claim-appointment': {
        title: { de: 'Auf § 31a AufenthV hinweisen', en: 'Point to § 31a AufenthV' },
        text: {
          de: 'Anfrage mit Datum und Vorabzustimmung; die Ausländerbehörde einbeziehen.',
          en: 'Send request date and advance consent; involve the immigration authority.',
        },
      },
    },
  },
  'advance-consent-lapses': {
    title: { de: 'Vorabzustimmung läuft ab', en: 'Advance consent lapses' },
    text: {
      de: 'Sie gilt in der Regel drei Monate. Wird es knapp, bitten Sie früh um Verlängerung oder neue Ausstellung.',
      en: 'As a rule it is valid for three months. If time gets short, ask early for an extension or a new one.',
    },
    adds: {
      'renew-advance-consent': {
        title: { de: 'Vorabzustimmung erneuern lassen', en: 'Have the advance consent renewed' },
        text: {
          de: 'Formlos bei der Ausländerbehörde, mit Grund der Verzögerung.',
          en: 'Informally at the immigration authority, with the reason for the delay.',
        },
      },
    },
  },
  'waiting-for-appointment': {
    title: { de: 'Kein Termin in Sicht', en: 'No appointment in sight' },
    text: {
      de: 'Im gewöhnlichen Verfahren gibt es keine Frist für den Termin. Prüfen Sie, ob das beschleunigte Verfahren offen ist: Dort sind es drei Wochen.',
      en: 'The ordinary procedure has no limit for the appointment. Check whether the accelerated procedure is open: there it takes three weeks.',
    },
    adds: {
      'watch-waiting-list': {
        title: { de: 'Warteliste pflegen', en: 'Keep the waiting list current' },
        text: {
          de: 'Früh eintragen, Angaben aktuell halten, Bestätigungen aufheben; das Auslandsportal prüfen.',
          en: 'Register early, keep data current, keep confirmations; check the consular services portal.',
        },
      },
    },
  },
  'ask-for-acceleration': {
    title: { de: 'Beschleunigtes Verfahren anfragen', en: 'Ask for the accelerated procedure' },
    text: {
      de: 'Die Behörden sehen es verschieden, ob dieser Titel beschleunigt werden kann. Sagt die Ausländerbehörde ja, gelten die kürzeren Fristen und die Gebühr von 411 Euro.',
      en: 'Authorities differ on whether this title can be accelerated. If the immigration authority says yes, the shorter limits and the fee of 411 euros hold.',
    },
    adds: {
      'ask-central-authority': {
        title: { de: 'Zentrale Ausländerbehörde fragen', en: 'Ask the central immigration authority' },
        text: {
          de: 'Mit Stelle, Qualifikation und gewünschtem Beginn; Antwort aufheben.',
          en: 'With job, qualification and wanted start; keep the answer.',
        },
      },
      'sign-agreement': {
        title: { de: 'Vereinbarung schließen', en: 'Sign the agreement' },
        text: {
          de: 'Bei Zusage Vollmacht einholen und die Vereinbarung nach § 81a AufenthG schließen.',
          en: 'If it agrees, get the power of attorney and sign the agreement under § 81a AufenthG.',
        },
      },
    },
  },
  'quota-used-up': {
    title: { de: 'Kontingent verbraucht', en: 'Quota used up' },
    text: {
      de: 'Ist das Kontingent des Jahres vergeben, wird der Antrag abgelehnt und nicht übernommen. Das Westbalkan-Kontingent 2025 war Ende November verbraucht (nicht amtlich bestätigt).',
      en: 'Once the quota of the year is given out, the request is refused and not carried over. The Western Balkans quota of 2025 was used up at the end of November (not officially confirmed).',
    },
    adds: {
      'request-next-year': {
        title: { de: 'Im neuen Jahr neu beantragen', en: 'File again in the new year' },
        text: {
          de: 'Unterlagen bereithalten und in den ersten Tagen des Jahres stellen.',
          en: 'Keep the papers ready and file in the first days of the year.',
        },
      },
      'check-skilled-way': {
        title: { de: 'Weg ohne Kontingent prüfen', en: 'Check a way without a quota' },
        text: {
          de: 'Mit Ausbildung oder Studium kommen §§ 18a, 18b, 18g, 16d oder 19c Abs. 2 AufenthG in Frage.',
          en: 'With training or a degree §§ 18a, 18b, 18g, 16d or 19c Abs. 2 AufenthG may fit.',
        },
      },
    },
  },
  'driver-training-longer': {
    title: { de: 'Die 15 Monate reichen nicht', en: 'The 15 months are not enough' },
    text: {
      de: 'Im begründeten Einzelfall kann die Zustimmung bis zu sechs weitere Monate erteilt werden. Warten auf Papiere zählt mit.',
      en: 'In a justified case the consent can be given for up to six more months. Waiting for papers counts.',
    },
    adds: {
      'ask-six-more-months': {
        title: { de: 'Sechs weitere Monate beantragen', en: 'Ask for six more months' },
        text: {
          de: 'Früh, mit Gründen und neuem Zeitplan.',
          en: 'Early, with reasons and a new schedule.',
        },
      },
    },
  },
  'search-ends-without-contract': {
    title: { de: 'Kein passender Vertrag bis zum Ende', en: 'No fitting contract before the end' },
    text: {
      de: 'Mit einem Vertrag für qualifizierte Arbeit, für die kein anderer Titel passt, kann die Chancenkarte bis zu zwei Jahre verlängert werden. Sonst endet die Suche mit dem Titel.',
      en: 'With a contract for qualified work for which no other title fits, the opportunity card can be extended for up to two years. Otherwise the search ends with the title.',
    },
    adds: {
      'follow-up-card-or-leave': {
        title: { de: 'Folgetitel prüfen', en: 'Check a follow-up title' },
        text: {
          de: 'Vor Ablauf mit Ausländerbehörde und Beratung klären.',
          en: 'Settle it with authority and counsel before the end.',
        },
      },
    },
  },
  'training-not-passed': {
    title: { de: 'Abschlussprüfung nicht bestanden', en: 'Final exam not passed' },
    text: {
      de: 'Auf Verlangen verlängert sich die Ausbildung bis zur nächsten Wiederholungsprüfung, höchstens um ein Jahr (nicht amtlich bestätigt). Der Titel muss mitziehen.',
      en: 'On request the training is extended to the next repetition, by one year at most (not officially confirmed). The title must follow.',
    },
    adds: {
      'repeat-final-exam': {
        title: { de: 'Wiederholung und Verlängerung', en: 'Repetition and extension' },
        text: {
          de: 'Kammer und Ausländerbehörde zugleich unterrichten.',
          en: 'Tell chamber and immigration authority at the same time.',
        },
      },
    },
  },
  'family-later': {
    title: { de: 'Familie folgt mit dem nächsten Titel', en: 'The family follows with the next title' },
    text: {
      de: 'Der Nachzug setzt in der Regel einen Aufenthalt von voraussichtlich mehr als einem Jahr voraus (nicht amtlich bestätigt). Planen Sie ihn mit dem nächsten Titel.',
      en: 'As a rule the family may follow only for a stay of probably more than one year (not officially confirmed). Plan it with the next title.',
    },
    adds: {
      'plan-family-with-next-title': {
        title: { de: 'Nachzug mit dem nächsten Titel planen', en: 'Plan the family with the next title' },
        text: {
          de: 'Urkunden, Übersetzungen und Deutsch A1 schon jetzt vorbereiten.',
          en: 'Prepare certificates, translations and German A1 now.',
        },
      },
    },
  },
  'enter-without-visa': {
    title: { de: 'Einreise ohne Visum', en: 'Entry without a visa' },
    text: {
      de: 'Mit dieser Staatsangehörigkeit ist die Einreise ohne Visum erlaubt. Der Antrag muss binnen 90 Tagen in Deutschland gestellt sein; gearbeitet werden darf erst mit der Erlaubnis.',
      en: 'This nationality may enter without a visa. The application must be filed in Germany within 90 days; work may begin only with the permission.',
    },
    adds: {
      'enter-without-visa': {
        title: { de: 'Einreisen, noch nicht arbeiten', en: 'Enter, do not work yet' },
        text: {
          de: 'Auch Probearbeit und Einarbeitung sind erst mit Erlaubnis möglich.',
          en: 'Trial work and training on the job need the permission too.',
        },
      },
      'apply-within-90-days': {
        title: { de: 'Binnen 90 Tagen Titel beantragen', en: 'Apply for the title within 90 days' },
        text: {
          de: 'Bei der Ausländerbehörde am Wohnort, mit allen Nachweisen.',
          en: 'At the immigration authority of the home address, with all proofs.',
        },
      },
    },
  },
} as const satisfies Record<string, BranchWords>;
