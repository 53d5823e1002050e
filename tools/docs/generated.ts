/** The first line of every page that no one should edit by hand. */
export const GENERATED = '<!-- Written by `npm run docs` from the code. Change the code, not this page. -->\n';
