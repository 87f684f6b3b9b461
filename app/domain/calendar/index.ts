/** Calendar dates, public holidays and ends of periods. */
export * from './calendar-date';
export * from './working-days';
export * from './company-calendar';
