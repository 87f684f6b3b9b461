export { centsFromText as parseEuroCents } from '~/domain/cases/money-text';
