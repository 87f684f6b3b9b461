/** German texts of the public pages; the source of their keys and placeholders. */
export const publicPages = {
  home: {
    metaTitle: 'Lotsenwerk: Fachkräfte aus dem Ausland einstellen',
    metaDescription:
      'Aus einem Einstellungsvorgang wird ein Fahrplan mit Schritten, Fristen, Kosten und zuständigen Stellen. Für kleine und mittlere Betriebe.',
    title: 'Fachkraft im Ausland gefunden?',
    titleAnswer: 'Hier ist Ihr Fahrplan.',
    lead: 'Lotsenwerk macht aus Ihrem Einstellungsvorgang einen Plan: was als Nächstes zu tun ist, bis wann, von wem und was es kostet. Und es erinnert Sie, bevor etwas liegen bleibt.',
    signUp: 'Betrieb registrieren',
    signIn: 'Anmelden',
    toOverview: 'Zu Ihrer Übersicht',
    toExample: 'Beispiel ansehen: gesetzliche Fristen',
    toCheck: 'Schnellcheck: acht Fragen, ohne Anmeldung',
    toGuide: 'Alle Wege, Beträge und zwölf Beispiele ansehen',
    pictureLabel: 'Eine Route über See: Entscheidung, Anerkennung, Zustimmung, Visum, erster Arbeitstag',
    picture: {
      decision: 'Entscheidung',
      recognition: 'Anerkennung',
      consent: 'Zustimmung',
      visa: 'Visum',
      start: 'Erster Arbeitstag',
    },
    stepsTitle: 'In drei Schritten',
    steps: {
      describe: {
        title: 'Fall beschreiben',
        text: 'Stelle, Person, Abschluss und Gehalt. Was Sie noch nicht wissen, lassen Sie offen. Der Plan sagt dann, welche Antwort am meisten entscheidet.',
      },
      plan: {
        title: 'Fahrplan bekommen',
        text: 'Welcher Aufenthaltstitel passt und warum, welche nicht und was fehlt. Mit Daten, Unterlagen, Kosten und Pflichten. Zu jeder Aussage steht der Paragraf.',
      },
      follow: {
        title: 'Dranbleiben',
        text: 'Schritte abhaken, spätere Termine rücken nach. Drei Arbeitstage vor einer Frist kommt eine E-Mail an die Person, die den Schritt übernimmt.',
      },
    },
    audienceTitle: 'Für wen',
    audience: {
      firm: 'Kleine und mittlere Betriebe in Deutschland, die eine bestimmte Person aus dem Ausland einstellen wollen und keine eigene Rechtsabteilung haben.',
      team: 'Mehrere Kolleg:innen arbeiten am selben Fall. Wer liest, wer ändert und wer einlädt, legen Sie fest.',
      chamber:
        'Andere Organisationen sehen Ihre Fälle nicht. Eine Freigabe für Kammern und Beratungsstellen, Fall für Fall, ist in Vorbereitung.',
    },
    honestTitle: 'Was Lotsenwerk nicht ist',
    honest: {
      advice:
        'Keine Rechtsberatung. Wir ordnen das Recht und nennen die Quelle. Entscheiden tun die Behörden.',
      coverage:
        'Nicht für jeden Sonderfall. Bei jedem Weg steht, welche Bedingungen wir prüfen und was wir auslassen. Wo kein Weg sicher ist, führt der Plan zur Beratung.',
      selection:
        'Kein Werkzeug zur Auswahl. Nach Staatsangehörigkeit und Familie fragen wir erst, wenn Sie die Person schon ausgewählt haben. So verlangt es das Allgemeine Gleichbehandlungsgesetz (AGG) von Ihnen bei der Auswahl.',
    },
    exampleTitle: 'Beispiel: Fristen im beschleunigten Fachkräfteverfahren',
    exampleLead:
      'Das beschleunigte Fachkräfteverfahren beantragt der Betrieb bei der Ausländerbehörde. Diese Fristen gibt das Recht vor. Ihr Fahrplan rechnet sie ab dem Tag, an dem sie wirklich beginnen.',
    exampleTable: {
      step: 'Schritt',
      who: 'Wer',
      limit: 'Frist',
      starts: 'Beginnt mit',
      source: 'Quelle',
    },
    clocks: {
      receipt: {
        step: 'Eingang bestätigen, fehlende Unterlagen nennen',
        who: 'Anerkennungsstelle',
        limit: '2 Wochen',
        starts: 'Eingang des Antrags',
      },
      decision: {
        step: 'Entscheidung über die Gleichwertigkeit',
        who: 'Anerkennungsstelle',
        limit: 'soll: 2 Monate',
        starts: 'vollständigen Unterlagen',
      },
      consent: {
        step: 'Zustimmung zur Beschäftigung',
        who: 'Bundesagentur für Arbeit',
        limit: '1 Woche, dann gilt sie als erteilt, außer die Bundesagentur verlangt noch Angaben',
        starts: 'Anfrage der Ausländerbehörde',
      },
      appointment: {
        step: 'Termin in der Auslandsvertretung',
        who: 'Auslandsvertretung',
        limit: 'innerhalb von 3 Wochen',
        starts: 'Vorabzustimmung und Terminwunsch',
      },
      visa: {
        step: 'Entscheidung über das Visum',
        who: 'Auslandsvertretung',
        limit: 'in der Regel 3 Wochen',
        starts: 'vollständigem Visumantrag',
      },
    },
    exampleNote:
      'Für manche Berufe, zum Beispiel in Pflege und Medizin, gelten eigene Vorschriften. „Soll“ und „in der Regel“ sind keine Zusagen.',
    closingTitle: 'Bereit für den ersten Fall?',
    closingText: 'Sie brauchen eine E-Mail-Adresse und die Angaben zu Stelle und Person.',
  },
  legal: {
    checkedByOperator: 'Der Betreiber muss diese Seite noch ergänzen',
    checkedByOperatorText:
      'Diese Angaben gehören zu dem Unternehmen oder der Stelle, die dieses Lotsenwerk betreibt. Sie werden in der Konfiguration gesetzt ({{names}}).',
  },
  imprint: {
    title: 'Impressum',
    lead: 'Angaben nach § 5 Digitale-Dienste-Gesetz (DDG).',
    name: 'Betreiber',
    address: 'Anschrift',
    email: 'E-Mail',
    phone: 'Telefon',
    representatives: 'Vertreten durch',
    register: 'Registereintrag',
    vatId: 'USt-IdNr.',
    missing: 'noch nicht angegeben',
    more: 'Je nach Rechtsform gehören hierher auch Vertretung, Registereintrag und Umsatzsteuer-Identifikationsnummer; sie stehen hier, sobald der Betreiber sie einträgt.',
    content: 'Zum Inhalt',
    contentText:
      'Lotsenwerk informiert über Verfahren und Fristen und ist keine Rechtsberatung. Jede rechtliche Aussage nennt ihre Quelle und den Tag, an dem sie zuletzt geprüft wurde.',
  },
  privacy: {
    title: 'Datenschutz',
    lead: 'Was diese Anwendung speichert und was nicht.',
    controllerTitle: 'Verantwortlich',
    controllerText:
      'Verantwortlich für die Daten der eingestellten Person ist der Betrieb, der den Fall anlegt. Für Konten und den Betrieb der Anwendung ist der Betreiber verantwortlich:',
    storedTitle: 'Was gespeichert wird',
    stored: {
      account:
        'Ihr Konto: Name, E-Mail-Adresse, Sprache, ein Passwort als Hash, aus dem es sich nicht zurückrechnen lässt, und Ihre Anmeldungen.',
      organisation: 'Ihre Organisation: Name, Postleitzahl, Kammer, Größe und wer welche Rolle hat.',
      cases:
        'Ihre Fälle: die Angaben, die Sie machen, der Fahrplan in seinen Fassungen und wann welcher Schritt erledigt war.',
      mails: 'E-Mails an Sie: dass und wann eine Erinnerung verschickt wurde.',
      audit: 'Ein Protokoll wichtiger Änderungen, damit nachvollziehbar bleibt, wer was getan hat.',
    },
    notTitle: 'Was nicht passiert',
    not: {
      tracking: 'Keine Werbung, keine Analysedienste, keine Schriften oder Skripte von fremden Servern.',
      logs: 'Keine Namen, E-Mail-Adressen oder Inhalte in den technischen Protokollen.',
      subjects: 'Keine personenbezogenen Angaben im Betreff unserer E-Mails.',
    },
    billingTitle: 'Zahlungen',
    billingText:
      'Wer einen Tarif abschließt, bezahlt bei Stripe. Dorthin geht von hier der Name der Organisation und eine Kennung; Anschrift, USt-IdNr. und Zahlungsmittel geben Sie dort selbst ein. Anschrift, USt-IdNr. und Rechnungen werden von dort übernommen und hier angezeigt. Aus Fällen geht nichts an Stripe, nur ihre Zahl.',
    cookiesTitle: 'Cookies',
    cookiesText:
      'Nur notwendige: Anmeldung, gewählte Sprache (ein Jahr), auf der Seite der Fachkraft das angemeldete Gerät (30 Tage), eine kurze Meldung nach dem Speichern (eine Minute) und, nur auf Ihren Wunsch, die verschlüsselten Antworten des Schnellchecks (ein Tag). Deshalb gibt es kein Einwilligungsfenster.',
    rightsTitle: 'Ihre Rechte',
    rightsText:
      'Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen (Art. 15 bis 18 DSGVO) und sich bei einer Aufsichtsbehörde beschweren (Art. 77 DSGVO). Wenden Sie sich an den Betrieb, der Ihren Fall führt, oder an den Betreiber.',
    openTitle: 'Was der Betreiber ergänzen muss',
    openText:
      'Rechtsgrundlagen, Speicherdauer, Auftragsverarbeiter, Kontakt zur Datenschutzstelle und zuständige Aufsichtsbehörde hängen vom Betreiber ab und stehen noch nicht hier.',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    lead: 'Lotsenwerk soll für alle benutzbar sein, auch mit Tastatur, Vorlesesoftware, starker Vergrößerung und ohne Skripte.',
    standardTitle: 'Woran wir uns messen',
    standardText: 'Ziel ist die Stufe AA der Richtlinien WCAG 2.2, auf die sich auch die BITV 2.0 bezieht.',
    stateTitle: 'Stand',
    stateText:
      'Kontraste, Beschriftungen und Aufbau der Seiten werden bei jeder Änderung automatisch geprüft. Eine Prüfung durch eine unabhängige Stelle hat es noch nicht gegeben.',
    knownTitle: 'Was noch nicht gut genug ist',
    known: {
      language: 'Es gibt noch keine Fassung in Leichter Sprache und in Gebärdensprache.',
      dates:
        'Datumsfelder sind die des Browsers. Ihre Bedienung hängt vom Browser ab. Das Datum lässt sich immer auch mit der Tastatur eingeben.',
    },
    contactTitle: 'Barriere melden',
    contactText: 'Schreiben Sie dem Betreiber, was nicht geht und auf welcher Seite:',
    contactMissing: 'Der Betreiber hat noch keine E-Mail-Adresse angegeben.',
  },
} as const;
