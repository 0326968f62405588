/** Who comes to the door in these tests. */

export const ADA = 'ada.lovelace@example.com';
/** Where she can be reached later. */
export const ADAS_NEW_ADDRESS = 'countess@example.com';
export const CHARLES = 'charles@example.com';
export const GRACE = 'grace';

export const PASSWORD = 'a lamp in the hall';
export const NEW_PASSWORD = 'two lamps in the hall';
export const WRONG_PASSWORD = 'no lamp in the hall';

export const PASSWORDS = [PASSWORD, NEW_PASSWORD, WRONG_PASSWORD];
