/** Deutsche Texte der Seiten hinter Links in Mails und der Hinweise auf Adressen, die keine Mails annehmen. */
export const mailLinks = {
  act: {
    title: {
      done: 'Schritt erledigt melden',
      snooze: 'Schritt zurückstellen',
      'hand-over': 'Schritt abgeben',
    },
    lead: 'Sie kommen aus einer Mail von Lotsenwerk. Noch ist nichts geändert.',
    case: 'Fall',
    step: 'Schritt',
    due: 'Fällig am',
    organisation: 'Organisation',
    doneDay: 'An welchem Tag war es erledigt?',
    doneWhat: 'Die Termine der späteren Schritte rechnen sich neu. Im Produkt lässt sich das zurücknehmen.',
    snoozeDay: 'Bis wann zurückstellen?',
    snoozeWhat:
      'Bis zu diesem Tag erinnert Lotsenwerk nicht an den Schritt. Eine gesetzliche Frist läuft trotzdem weiter.',
    handOverTo: 'An wen?',
    handOverWhat:
      'Die Erinnerungen zu diesem Schritt gehen dann dorthin. Gibt es noch keine Vertretung, bleiben Sie es.',
    nobody: 'In Ihrer Organisation kann sonst niemand Fälle bearbeiten. Laden Sie erst jemanden ein.',
    log: 'Im Verlauf des Falls steht dann: {{name}}, über den Link in einer Mail.',
    submit: { done: 'Als erledigt eintragen', snooze: 'Zurückstellen', 'hand-over': 'Abgeben' },
    open: 'Im Produkt öffnen',
    problem: {
      required: 'Bitte geben Sie einen Tag an.',
      'not-a-date': 'Das ist kein Datum. Beispiel: 15.03.2027.',
      'in-future': 'Der Tag liegt in der Zukunft.',
      'too-early': 'Der Tag liegt zu weit zurück.',
      'not-in-future': 'Bitte wählen Sie einen Tag ab morgen.',
      'too-far': 'Höchstens ein halbes Jahr.',
      person: 'Bitte wählen Sie jemanden aus.',
    },
    changed:
      'Der Schritt wurde inzwischen geändert. Bitte sehen Sie ihn noch einmal an und bestätigen Sie erneut.',
    doneTitle: { done: 'Eingetragen: erledigt', snooze: 'Zurückgestellt', 'hand-over': 'Abgegeben' },
    doneText: {
      done: 'Der Schritt steht als erledigt im Fahrplan.',
      snooze: 'Bis zu diesem Tag kommt dazu keine Erinnerung.',
      'hand-over': 'Die nächsten Erinnerungen gehen an die neue Person.',
    },
    doneClose: 'Sie können diese Seite schließen.',
    closed: {
      invalid: {
        title: 'Dieser Link gilt nicht',
        text: 'Er ist unvollständig, gehört zu etwas, das es nicht mehr gibt, oder Sie haben dort keinen Zugang mehr. Geändert wurde nichts.',
      },
      expired: {
        title: 'Dieser Link ist abgelaufen',
        text: 'Links in Mails gelten 14 Tage. Geändert wurde nichts; nach dem Anmelden geht es im Produkt weiter.',
      },
      used: {
        title: 'Dieser Link wurde schon benutzt',
        text: 'Jeder Link gilt einmal. Was damit geschah, steht im Verlauf des Falls.',
      },
      closed: {
        title: 'Hier ist nichts mehr zu tun',
        text: 'Der Fall ist abgeschlossen, oder der Schritt gehört nicht mehr zum Fahrplan.',
      },
      done: {
        title: 'Dieser Schritt ist schon erledigt',
        text: 'Jemand hat ihn bereits eingetragen. Geändert wurde nichts.',
      },
    },
    signIn: 'Anmelden',
  },
  stop: {
    title: 'Mails mit Erinnerungen beenden',
    here: 'Sie bekommen dann keine Erinnerungen von „{{organisation}}“ mehr per Mail.',
    everywhere: 'Sie bekommen dann keine Erinnerungen von Lotsenwerk mehr per Mail.',
    others:
      'Die Fristen laufen weiter. Erinnert werden die anderen, die dort Fälle bearbeiten; im Produkt sehen Sie alles wie bisher.',
    account: 'Mails zu Ihrem Konto (etwa zum Zurücksetzen des Passworts) kommen weiterhin.',
    submit: 'Mails beenden',
    less: 'Lieber nur seltener? Benachrichtigungen einstellen',
    doneTitle: 'Mails sind beendet',
    doneText:
      'Es kommen keine Erinnerungen mehr per Mail. Nach dem Anmelden können Sie sie wieder einschalten.',
    goneTitle: 'Dieser Link gilt nicht',
    goneText: 'Er ist unvollständig, oder das Konto gibt es nicht mehr.',
  },
  undelivered: {
    own: 'Mails an {{address}} kommen nicht an',
    ownText:
      'Seit {{day}} nimmt diese Adresse keine Mails von uns an ({{reason}}). Wir schreiben deshalb nicht mehr dorthin, und Erinnerungen erreichen Sie nicht. Ändern Sie die Adresse, oder bitten Sie die Inhaber:in Ihrer Organisation, die Sperre aufzuheben.',
    others_one: 'An eine Person in Ihrer Organisation kommen keine Mails an',
    others_other: 'An {{count}} Personen in Ihrer Organisation kommen keine Mails an',
    othersText: 'Erinnerungen an sie gehen verloren, bis die Adresse stimmt:',
    since: '{{name}}, seit {{day}}: {{reason}}',
    toMembers: 'Zu den Mitgliedern',
    lift: 'Sperre aufheben',
    liftReason: 'Warum kommt Post jetzt wieder an?',
    liftHint: 'Etwa: Postfach geleert, Adresse beim Anbieter wieder eingerichtet.',
    lifted: 'Es gehen wieder Mails an diese Adresse.',
    liftMissing: 'Bitte geben Sie einen Grund an.',
    reason: {
      'no-such-mailbox': 'das Postfach gibt es nicht',
      'mailbox-closed': 'das Postfach ist stillgelegt',
      'mailbox-full': 'das Postfach ist voll',
      'no-such-domain': 'die Domain nimmt keine Mails an',
      'refused-by-policy': 'der Anbieter lehnt unsere Mails ab',
      'not-reached': 'der Mailserver ist nicht erreichbar',
      undeliverable: 'Mails kommen zurück',
      complaint: 'eine Mail wurde als Spam gemeldet',
    },
  },
} as const;
