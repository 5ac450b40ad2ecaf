/** Whether a name is of several: passwords, keys. No language but English ends in an s then, and `pass` does as well. */
export const isPlural = (name: string) => /s$/i.test(name) && !/(?:pass|odis)$/i.test(name);
