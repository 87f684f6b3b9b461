/** German questions of a case: label, why it is asked, and a hint where one helps. */
export const caseFields = {
  position: {
    title: {
      label: 'Bezeichnung der Stelle',
      why: 'Sie erscheint in Vollmachten und Formularen. Auf den Fahrplan hat sie keinen Einfluss.',
    },
    occupationId: {
      label: 'Beruf',
      why: 'Am Beruf hängt, ob eine Erlaubnis nötig ist, wer ihn anerkennt und ob er als Engpassberuf gilt.',
      hint: 'Tippen Sie die ersten Buchstaben und wählen Sie einen Vorschlag.',
    },
    kind: {
      label: 'Art der Stelle',
      why: 'Für Fachkräfte, Helfer:innen und Auszubildende gibt es verschiedene Aufenthaltstitel.',
    },
    desiredStart: {
      label: 'Gewünschter erster Arbeitstag',
      why: 'Daran messen wir, ob der Weg rechtzeitig zum Ziel führt. Bei manchen Regeln zählt das Alter an diesem Tag.',
    },
    workplacePostalCode: {
      label: 'Postleitzahl des Arbeitsorts',
      why: 'Zuständig sind die Behörden des Arbeitsorts, nicht die des Firmensitzes.',
      hint: 'Nur ausfüllen, wenn er vom Sitz des Betriebs abweicht.',
    },
    grossSalaryCentsPerYear: {
      label: 'Bruttogehalt im Jahr',
      why: 'Die Blaue Karte EU und andere Titel haben Gehaltsgrenzen, die auf den Cent geprüft werden.',
      hint: 'Mit vertraglich zugesagten Sonderzahlungen, zum Beispiel 45.934,20.',
    },
    grossWageCentsPerHour: {
      label: 'oder Bruttolohn je Stunde',
      why: 'Wenn Sie nach Stunden zahlen, rechnen wir daraus mit den Wochenstunden das Jahresgehalt.',
    },
    hoursPerWeek: {
      label: 'Wochenstunden',
      why: 'Für die Umrechnung des Lohns, und weil manche Titel eine Mindeststundenzahl verlangen.',
      hint: 'Zum Beispiel 39 oder 38,5.',
    },
    paidByTariff: {
      label: 'Wird nach Tarif bezahlt?',
      why: 'Bei Tarifbindung entfällt für Berufserfahrene die Gehaltsgrenze (§ 6 BeschV).',
    },
    contract: {
      label: 'Vertrag',
      why: 'Der Titel läuft so lange wie der Vertrag, mit einem Zuschlag, höchstens vier Jahre.',
    },
    contractMonths: {
      label: 'Laufzeit bei Befristung',
      why: 'Die Blaue Karte EU verlangt mindestens sechs Monate.',
      hint: 'In Monaten, nur bei befristetem Vertrag.',
    },
    clauses: {
      label: 'Was steht im Vertrag?',
      why: 'Die Anerkennungspartnerschaft und die Wege für Fahrer:innen verlangen bestimmte Zusagen.',
    },
    targetOccupationId: {
      label: 'Späterer Zielberuf',
      why: 'Manche arbeiten zuerst als Assistenz und danach im Zielberuf. Der Fahrplan zeigt dann beide Stufen (§ 16d AufenthG).',
      hint: 'Nur, wenn die erste Stelle eine Brücke dorthin ist.',
    },
  },
  employer: {
    recognisedResearchInstitution: {
      label: 'Anerkannte Forschungseinrichtung?',
      why: 'Nur anerkannte Einrichtungen können eine Aufnahmevereinbarung nach § 18d AufenthG schließen.',
    },
  },
  procedure: {
    running: {
      agreedOn: {
        label: 'Läuft schon ein beschleunigtes Fachkräfteverfahren?',
        why: 'Ein laufendes Verfahren nach § 81a AufenthG setzen wir fort; es wird nicht noch einmal begonnen und bezahlt.',
        hint: 'Wenn ja, das Datum der Vereinbarung eingeben.',
      },
    },
  },
  candidate: {
    nationalities: {
      label: 'Staatsangehörigkeit',
      why: 'Menschen aus EU, EWR und Schweiz brauchen keinen Titel. Für einige Länder gibt es eigene Wege.',
      hint: 'Bei mehreren bitte alle angeben.',
    },
    country: {
      label: 'Wo lebt die Person jetzt?',
      why: 'Davon hängt ab, ob ein Visum nötig ist und welche Auslandsvertretung zuständig ist.',
    },
    dateOfBirth: {
      label: 'Geburtsdatum',
      why: 'Ab 45 Jahren gilt für manche Titel eine Gehaltsgrenze oder ein Nachweis der Altersversorgung (§ 18 Abs. 2 Nr. 5 AufenthG).',
    },
    recruitment: {
      label: 'Wie kam der Kontakt zustande?',
      why: 'Für Gesundheits- und Pflegeberufe ist die Anwerbung in einigen Ländern nicht erlaubt (§ 38 BeschV).',
    },
    recruitedFrom: {
      label: 'In welchem Land wurde angeworben?',
      why: 'Die Regel des § 38 BeschV richtet sich nach dem Land der Anwerbung.',
    },
    germanTitle: {
      label: 'Aufenthaltstitel in Deutschland',
      why: 'Wer schon einen Titel hat, braucht vielleicht keinen neuen oder kann in Deutschland wechseln.',
      hint: 'Die Nummer des Paragrafen steht auf der Karte.',
    },
    titleSince: { label: 'Titel seit', why: 'Manche Wege öffnen sich nach einer bestimmten Zeit.' },
    titleValidUntil: { label: 'Titel gültig bis', why: 'Der neue Titel muss vor diesem Tag beantragt sein.' },
    enteredGermanyOn: {
      label: 'Eingereist am',
      why: 'Für einige Wechsel im Inland zählt der Tag der Einreise.',
    },
    residentInGermanySince: {
      label: 'Wohnt in Deutschland seit',
      why: 'Für die Niederlassungserlaubnis und die Einbürgerung zählen die Jahre.',
    },
    qualifiedEmploymentSince: {
      label: 'Arbeitet qualifiziert seit',
      why: 'Diese Zeit zählt für die Niederlassungserlaubnis.',
    },
    pensionMonths: {
      label: 'Monate mit Rentenbeiträgen',
      why: 'Sie zählen für die Niederlassungserlaubnis.',
      hint: 'In Deutschland, in Monaten.',
    },
    adequatePension: {
      label: 'Altersversorgung gesichert?',
      why: 'Ab 45 Jahren kann ein Nachweis darüber die Gehaltsgrenze ersetzen.',
    },
    livelihoodSecured: {
      label: 'Lebensunterhalt gesichert?',
      why: 'Für Titel ohne volles Gehalt muss er nachgewiesen werden (§ 5 AufenthG).',
    },
    asylumBenefitsLast24Months: {
      label: 'Asylbewerberleistungen in den letzten 24 Monaten?',
      why: 'Sie schließen die Westbalkanregelung aus (§ 26 Abs. 2 BeschV).',
    },
    asylumBenefitsUntil: {
      label: 'Letzter Tag dieser Leistungen',
      why: 'Dann können wir sagen, ab wann die Westbalkanregelung offensteht.',
    },
    qualification: {
      kind: {
        label: 'Höchster passender Abschluss',
        why: 'Ausbildung und Studium führen zu verschiedenen Titeln.',
      },
      title: {
        label: 'Bezeichnung des Abschlusses',
        why: 'Sie steht später in Anträgen. Auf den Fahrplan hat sie keinen Einfluss.',
        hint: 'So, wie sie auf der Urkunde steht.',
      },
      country: { label: 'Land des Abschlusses', why: 'Deutsche Abschlüsse brauchen keine Anerkennung.' },
      durationMonths: {
        label: 'Dauer der Ausbildung',
        why: 'Mehrere Wege verlangen mindestens zwei Jahre.',
        hint: 'In Monaten.',
      },
      tertiaryProgramme: {
        label: 'Höherer Bildungsgang wie ein Meister?',
        why: 'Ein Bildungsgang von mindestens drei Jahren auf der Stufe eines Bachelors genügt für die Blaue Karte EU.',
        hint: 'Stufe 6 nach ISCED oder dem Europäischen Qualifikationsrahmen.',
      },
      completedOn: {
        label: 'Abgeschlossen am',
        why: 'Liegt der Abschluss höchstens drei Jahre zurück, gilt für die Blaue Karte EU eine niedrigere Gehaltsgrenze.',
      },
      fitsPosition: {
        label: 'Passt der Abschluss zur Stelle?',
        why: 'Die Blaue Karte EU verlangt eine Arbeit, die dem Abschluss entspricht.',
      },
      stateRecognisedAtOrigin: {
        label: 'Im Herkunftsland staatlich anerkannt?',
        why: 'Das verlangen die Wege für Berufserfahrene und die Anerkennungspartnerschaft.',
      },
      stateRecognitionConfirmed: {
        label: 'Liegt eine Bestätigung darüber vor?',
        why: 'Eine deutsche Fachstelle, meist die ZAB, bestätigt die staatliche Anerkennung.',
      },
      recognition: {
        label: 'Anerkennung in Deutschland',
        why: 'Der Bescheid über die Gleichwertigkeit entscheidet über den Titel für Fachkräfte mit Ausbildung (§ 18a AufenthG).',
      },
      measure: {
        label: 'Art der Anpassung',
        why: 'Bei teilweiser Gleichwertigkeit hängt der Titel davon ab, wie die Lücke geschlossen wird.',
      },
      comparability: {
        label: 'Zeugnisbewertung des Studiums',
        why: 'Für akademische Fachkräfte muss das Studium vergleichbar sein (§ 18b AufenthG).',
        hint: 'Ergebnis der ZAB oder der Datenbank anabin.',
      },
      anabinInstitution: {
        label: 'Hochschule in anabin',
        why: 'Mit H+ und einem bewerteten Abschluss ist keine Zeugnisbewertung nötig.',
      },
      anabinDegree: {
        label: 'Abschluss in anabin',
        why: 'Zusammen mit der Hochschule ersetzt der Eintrag die Zeugnisbewertung.',
      },
      licence: {
        label: 'Berufserlaubnis',
        why: 'In reglementierten Berufen muss sie vor dem Titel erteilt oder zugesagt sein (§ 18 Abs. 2 Nr. 3 AufenthG).',
        hint: 'Nur bei Berufen wie Pflege, Medizin oder Lehramt.',
      },
    },
    schoolLeaving: { label: 'Schulabschluss', why: 'Er zählt für die Suche nach einem Ausbildungsplatz.' },
    ahkCertificate: {
      label: 'Zertifikat einer Auslandshandelskammer?',
      why: 'Es kann für Berufserfahrene den staatlichen Abschluss ersetzen.',
    },
    german: {
      label: 'Deutsch',
      why: 'Manche Titel und viele Berufserlaubnisse verlangen ein Sprachniveau.',
      hint: 'Nachgewiesenes Niveau nach dem europäischen Referenzrahmen.',
    },
    english: { label: 'Englisch', why: 'Für die Chancenkarte kann Englisch zählen.' },
    experience: {
      relevantMonthsLast5Years: {
        label: 'Passende Berufserfahrung in den letzten fünf Jahren',
        why: 'Zwei Jahre öffnen den Weg für Berufserfahrene (§ 6 BeschV).',
        hint: 'In Monaten.',
      },
      relevantMonthsLast7Years: {
        label: 'Passende Berufserfahrung in den letzten sieben Jahren',
        why: 'Drei Jahre öffnen die Blaue Karte EU für IT ohne Abschluss (§ 18g Abs. 2 AufenthG).',
        hint: 'In Monaten.',
      },
      atDegreeLevel: {
        label: 'War die Arbeit auf dem Niveau eines Studiums?',
        why: 'Das verlangt die Blaue Karte EU für IT ohne Abschluss.',
      },
    },
    drivingLicence: {
      label: 'Führerschein für Lkw oder Bus',
      why: 'Er entscheidet über den Weg für Berufskraftfahrer:innen (§ 24a BeschV).',
    },
    family: {
      spouse: {
        label: 'Verheiratet oder eingetragene Partnerschaft?',
        why: 'Ehepartner:innen können im selben Verfahren mitkommen.',
      },
      children: {
        label: 'Minderjährige Kinder',
        why: 'Sie brauchen eigene Anträge; das Alter entscheidet über Fristen.',
        hint: 'Geburtsdaten; leer lassen, wenn es keine gibt.',
      },
      movesTogether: {
        label: 'Zieht die Familie gleichzeitig um?',
        why: 'Dann kann das beschleunigte Verfahren sie einschließen (§ 81a Abs. 4 AufenthG).',
      },
      spouseQualifies: {
        label: 'Beantragt auch die Partnerin oder der Partner die Chancenkarte?',
        why: 'Erfüllen beide die Bedingungen und beantragen sie, gibt das einen Punkt (§ 20b Abs. 1 Nr. 12 AufenthG).',
      },
    },
  },
} as const;
