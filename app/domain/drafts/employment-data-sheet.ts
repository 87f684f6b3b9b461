/**
 * Data sheet for the declaration on the employment relationship (Erklärung zum Beschäftigungsverhältnis): the values the
 * form of the Federal Employment Agency asks for, in the order of its subjects. It is no copy of the form and does not
 * replace it. Source: § 39 Abs. 2 and 4 AufenthG; name of the form from secondary sources; which values it asks for is
 * own knowledge, so the sheet says to compare. Leaves out what concerns posted workers.
 */
import { field, known, type DraftBlock, type DraftDocument, type DraftField } from './draft';
import {
  candidateFields,
  dateText,
  draftOf,
  employerAddress,
  positionText,
  postalCodeOf,
  sayIn,
  type DraftFacts,
} from './draft-facts';
import { decimal, euro, recognitionText } from './words';

export function employmentDataSheet(facts: DraftFacts): DraftDocument {
  const say = sayIn(facts.language);
  const blocks: DraftBlock[] = [
    {
      kind: 'note',
      text: say(
        'Dieses Blatt ersetzt das Formular nicht. Übertragen Sie die Werte in das amtliche Formular „Erklärung zum Beschäftigungsverhältnis“ der Bundesagentur für Arbeit in der Fassung, die Ihre Ausländerbehörde verlangt. Das Formular kann mehr fragen. Tätigkeit, Stunden und Gehalt müssen dort und im Arbeitsvertrag gleich lauten.',
        'This sheet does not replace the form. Copy the values into the official form “Erklärung zum Beschäftigungsverhältnis” of the Federal Employment Agency, in the version that your immigration authority asks for. The form may ask for more. Work, hours and pay have to read the same there and in the contract.',
      ),
    },
    { kind: 'heading', text: say('1. Person', '1. Person') },
    { kind: 'fields', fields: candidateFields(facts) },
    { kind: 'heading', text: say('2. Arbeitgeber', '2. Employer') },
    { kind: 'fields', fields: employer(facts) },
    { kind: 'heading', text: say('3. Tätigkeit und Arbeitsort', '3. Work and place of work') },
    { kind: 'fields', fields: work(facts) },
    { kind: 'heading', text: say('4. Dauer, Zeit und Gehalt', '4. Duration, time and pay') },
    { kind: 'fields', fields: terms(facts) },
    { kind: 'heading', text: say('5. Qualifikation', '5. Qualification') },
    { kind: 'fields', fields: qualification(facts) },
    ...sheetA(facts),
    {
      kind: 'note',
      text: say(
        'Fragt die Agentur für Arbeit nach, muss der Arbeitgeber innerhalb eines Monats antworten (§ 39 Abs. 4 AufenthG). Jede Nachfrage unterbricht die schnelle Zustimmung (§ 36 Abs. 2 BeschV): füllen Sie das Formular vollständig aus.',
        'If the employment agency asks, the employer has to answer within one month (§ 39 Abs. 4 AufenthG). Each question stops the quick consent (§ 36 Abs. 2 BeschV): fill in the form completely.',
      ),
    },
  ];
  return draftOf(facts, 'employment-data-sheet', {
    title: say(
      'Datenblatt für die Erklärung zum Beschäftigungsverhältnis',
      'Data sheet for the declaration on the employment relationship',
    ),
    basis: '§ 39 AufenthG, § 36 BeschV',
    letter: null,
    blocks,
  });
}

function employer(facts: DraftFacts): DraftField[] {
  const say = sayIn(facts.language);
  const { typed, request } = facts;
  const { employer: profile } = request;
  return [
    { label: say('Firma', 'Firm'), value: [facts.employerName] },
    { label: say('Anschrift', 'Address'), value: employerAddress(facts) },
    field(say('Betriebsnummer', 'Establishment number (Betriebsnummer)'), typed.employerNumber),
    field(say('Ansprechperson', 'Contact person'), typed.contactName),
    field(say('Telefon', 'Phone'), typed.contactPhone),
    field(say('E-Mail', 'E-mail'), typed.contactEmail),
    field(
      say('Beschäftigte', 'Employees'),
      profile?.employeeCount === undefined ? null : String(profile.employeeCount),
      8,
    ),
    yesNo(facts, say('Arbeitnehmerüberlassung', 'Temporary agency work'), profile?.temporaryAgency),
  ];
}

function work(facts: DraftFacts): DraftField[] {
  const say = sayIn(facts.language);
  const { typed } = facts;
  return [
    field(say('Bezeichnung der Tätigkeit', 'Name of the work'), positionText(facts)),
    field(say('Beschreibung der Aufgaben', 'Description of the tasks'), typed.duties, 60),
    field(say('Arbeitsort', 'Place of work'), typed.workplace ?? postalCodeOf(facts)),
    field(say('Nötige Qualifikation', 'Qualification needed'), neededQualification(facts)),
  ];
}

function neededQualification({ request, language }: DraftFacts): string | null {
  const say = sayIn(language);
  switch (request.position.kind) {
    case 'assistant':
      return say('Ausbildung unter zwei Jahren', 'training of less than two years');
    case 'training':
      return say('keine, Berufsausbildung im Betrieb', 'none, vocational training in the firm');
    case 'research':
      return say('Hochschulabschluss', 'degree');
    case 'skilled':
      return say(
        'Berufsausbildung von mindestens zwei Jahren oder Hochschulabschluss',
        'vocational training of at least two years, or a degree',
      );
    case 'further-training':
    case 'specialist':
    case undefined:
      return null;
  }
}

function terms(facts: DraftFacts): DraftField[] {
  const say = sayIn(facts.language);
  const { request, typed, language } = facts;
  const { position } = request;
  const salary = position.grossSalaryCentsPerYear;
  return [
    field(say('Beginn', 'Start'), dateText(position.desiredStart, language)),
    field(say('Dauer', 'Duration'), duration(facts)),
    field(
      say('Stunden je Woche', 'Hours a week'),
      position.hoursPerWeek === undefined ? null : decimal(position.hoursPerWeek, language),
      8,
    ),
    field(say('Überstunden (Umfang, Ausgleich)', 'Overtime (extent, compensation)'), typed.overtime),
    field(say('Urlaubstage im Jahr', 'Days of leave a year'), typed.holidays, 8),
    field(
      say('Gehalt brutto im Jahr', 'Gross pay a year'),
      salary === undefined ? null : euro(salary, language),
    ),
    ...(salary === undefined
      ? []
      : [
          {
            label: say('rechnerisch im Monat (ein Zwölftel)', 'a month by calculation (one twelfth)'),
            value: [euro(Math.round(salary / 12), language)],
          },
        ]),
    ...(position.grossWageCentsPerHour === undefined
      ? []
      : [
          field(
            say('Lohn brutto je Stunde', 'Gross pay an hour'),
            euro(position.grossWageCentsPerHour, language),
          ),
        ]),
    yesNo(facts, say('Bezahlung nach Tarifvertrag', 'Paid by collective agreement'), position.paidByTariff),
    {
      label: say('Sachleistungen (Unterkunft, Verpflegung)', 'Benefits in kind (housing, meals)'),
      value: known(null, say('Sachleistungen', 'Benefits in kind')),
    },
  ];
}

function duration({ request, language }: DraftFacts): string | null {
  const { contractMonths } = request.position;
  const say = sayIn(language);
  if (contractMonths === undefined) return null;
  return contractMonths === null
    ? say('unbefristet', 'open-ended')
    : say(`befristet auf ${String(contractMonths)} Monate`, `fixed term of ${String(contractMonths)} months`);
}

function qualification({ request, language }: DraftFacts): DraftField[] {
  const say = sayIn(language);
  const held = request.candidate.qualification;
  return [
    field(say('Abschluss', 'Qualification'), held?.title),
    field(say('Abgeschlossen am', 'Completed on'), dateText(held?.completedOn, language)),
    field(say('Anerkennung', 'Recognition'), recognitionText(held?.recognition, language)),
    field(say('Deutschkenntnisse', 'German'), levelText(request.candidate.german, say)),
  ];
}

function levelText(level: string | undefined, say: (de: string, en: string) => string): string | null {
  return level === undefined ? null : level === 'none' ? say('keine', 'none') : level;
}

/** Recognition measures ask for a second sheet. */
function sheetA({ plan, language }: DraftFacts): DraftBlock[] {
  if (!plan.documents.some(({ id }) => id === 'supplementary-sheet-a')) return [];
  const say = sayIn(language);
  return [
    {
      kind: 'note',
      text: say(
        'Dieser Weg enthält eine Maßnahme zur Anerkennung: die Behörde verlangt dazu das „Zusatzblatt A“ und, je nach Maßnahme, einen Weiterbildungsplan.',
        'This route contains a recognition measure: the authority also asks for the “Zusatzblatt A” and, depending on the measure, a training plan.',
      ),
    },
  ];
}

function yesNo(facts: DraftFacts, label: string, value: boolean | undefined): DraftField {
  const say = sayIn(facts.language);
  return field(label, value === undefined ? null : value ? say('ja', 'yes') : say('nein', 'no'), 8);
}
