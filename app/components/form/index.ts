export { ActionForm, type ActionFormProps } from './action-form';
export { Checkbox, CheckboxGroup, RadioGroup, YesNoUnknown } from './choice-fields';
export { DateField } from './date-field';
export { ErrorSummary } from './error-summary';
export type { FieldTexts, FormField } from './form-field';
export { MoneyField, NumberField } from './number-field';
export { SelectField, SuggestField, type Choice, type ChoiceGroup } from './select-field';
export { SubmitButton } from './submit-button';
export { TextArea, TextField } from './text-field';
