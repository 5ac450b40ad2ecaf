/**
 * Where in the text of a policy a problem stands that was told by its path: "line 3, column 7", "notify_from" or
 * "evidence_rules.store_passwords". From the first character to before `to`; null when it speaks of the policy as a whole.
 */
export function whereIn(text: string, path: string): { from: number; to: number } | null {
  const place = /^line (\d+), column (\d+)$/.exec(path);
  if (place) return atPlace(text, Number(place[1]), Number(place[2]));
  for (const name of path.split('.').reverse()) {
    const quoted = JSON.stringify(name);
    // As a key rather than as a value of the same name; what is locked is named as a value.
    for (const form of [new RegExp(`${escaped(quoted)}\\s*:`), new RegExp(escaped(quoted))]) {
      const from = name === '' ? -1 : text.search(form);
      if (from >= 0) return { from, to: from + quoted.length };
    }
  }
  return null;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function atPlace(text: string, line: number, column: number): { from: number; to: number } {
  let from = 0;
  for (let i = 1; i < line; i++) {
    const end = /\r\n|\n|\r/g;
    end.lastIndex = from;
    if (end.exec(text) === null) break;
    from = end.lastIndex;
  }
  from = Math.min(text.length, from + column - 1);
  return { from, to: Math.min(text.length, from + 1) };
}
