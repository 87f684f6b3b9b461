/** The pages of sign-in and account are made of these. */
export { AccountPage } from './account-page';
export { CarriedFields, type Carried } from './carried-fields';
export { CodeForms } from './code-forms';
export { LinkInvalid } from './link-invalid';
export { MailedNotice } from './mailed-notice';
export { ResumeSubmission } from './resume-submission';
export { RecoveryCodes, SecondFactorSetup } from './second-factor-setup';
export { ChangePasswordCard, SecondFactorCard } from './security-cards';
export { SignInForm } from './sign-in-form';
