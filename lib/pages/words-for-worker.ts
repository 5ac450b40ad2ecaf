/** For a worker that reads: imported first, it leaves the words of all languages where its other imports look for them. */
declare const importScripts: (file: string) => void;
importScripts('/words.js');

export {};
