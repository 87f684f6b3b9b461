/** Which mail of those that wait, of whom. */
export interface MailRef {
  mailId: string;
  /** Null for mails of the account itself. */
  organisationId: string | null;
}
