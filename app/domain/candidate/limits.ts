/** How long the candidate's link, code and device last. Pages, mails and services name the same. */
export const LINK_DAYS = 365;
export const LINK_MAX_DAYS = 730;
export const CODE_MINUTES = 10;
export const CODE_DIGITS = 6;
/** Wrong entries after which a code is void. */
export const CODE_ATTEMPTS = 5;
export const DEVICE_DAYS = 30;
/** Without a visit for so many days a device is signed out. */
export const DEVICE_IDLE_DAYS = 14;
