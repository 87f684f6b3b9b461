import type { Language } from '~/i18n/languages';

/** What stands beside a field that cannot be accepted as typed. Says what to do, not what went wrong inside. */
interface FormMessages {
  required: string;
  choose: string;
  tooShort(characters: string): string;
  tooLong(characters: string): string;
  tooSmall(minimum: string): string;
  tooLarge(maximum: string): string;
  tooFew(count: string): string;
  tooMany(count: string): string;
  email: string;
  date: string;
  number: string;
  wholeNumber: string;
  pattern: string;
  notAChoice: string;
  other: string;
}

export const formMessages: Record<Language, FormMessages> = {
  de: {
    required: 'Bitte füllen Sie dieses Feld aus.',
    choose: 'Bitte wählen Sie eine Antwort.',
    tooShort: (characters) => `Bitte mindestens ${characters} Zeichen eingeben.`,
    tooLong: (characters) => `Bitte höchstens ${characters} Zeichen eingeben.`,
    tooSmall: (minimum) => `Der Wert muss mindestens ${minimum} sein.`,
    tooLarge: (maximum) => `Der Wert darf höchstens ${maximum} sein.`,
    tooFew: (count) => `Bitte mindestens ${count} auswählen.`,
    tooMany: (count) => `Bitte höchstens ${count} auswählen.`,
    email: 'Bitte geben Sie eine E-Mail-Adresse wie name@firma.de ein.',
    date: 'Bitte geben Sie ein Datum ein, das es gibt, zum Beispiel 12.03.2027.',
    number: 'Bitte geben Sie eine Zahl ein.',
    wholeNumber: 'Bitte geben Sie eine ganze Zahl ein.',
    pattern: 'Diese Form passt nicht. Bitte sehen Sie im Hinweis zum Feld nach.',
    notAChoice: 'Bitte wählen Sie eine der angebotenen Antworten.',
    other: 'Diese Angabe können wir so nicht annehmen.',
  },
  en: {
    required: 'Please fill in this field.',
    choose: 'Please choose an answer.',
    tooShort: (characters) => `Please enter at least ${characters} characters.`,
    tooLong: (characters) => `Please enter at most ${characters} characters.`,
    tooSmall: (minimum) => `The value must be at least ${minimum}.`,
    tooLarge: (maximum) => `The value must be at most ${maximum}.`,
    tooFew: (count) => `Please choose at least ${count}.`,
    tooMany: (count) => `Please choose at most ${count}.`,
    email: 'Please enter an e-mail address such as name@company.com.',
    date: 'Please enter a date that exists, for example 12 March 2027.',
    number: 'Please enter a number.',
    wholeNumber: 'Please enter a whole number.',
    pattern: 'This form does not fit. Please see the hint at the field.',
    notAChoice: 'Please choose one of the answers offered.',
    other: 'We cannot accept this entry as it is.',
  },
};
