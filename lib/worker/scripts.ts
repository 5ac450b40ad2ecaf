/** What is put into a tab, in this order: the words of all languages come before whatever reads. */
export const READER = ['/words.js', '/reader.js'];
export const OPENER = ['/words.js', '/opener.js'];
