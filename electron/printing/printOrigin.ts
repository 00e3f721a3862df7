/** Where pages to be printed live; the scheme is the app's own, so that it may load fonts, the session is not. */
export const printOrigin = 'app://report/';
