/** The pages of sign-in and account are made of these. */
export { AccountPage } from './account-page';
export { CarriedFields, type Carried } from './carried-fields';
export { CodeForms } from './code-forms';
export { LinkInvalid } from './link-invalid';
export { MailedNotice } from './mailed-notice';
export { ResumeSubmission } from './resume-submission';
export { SignInForm } from './sign-in-form';
