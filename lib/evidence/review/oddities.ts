import type { Problem } from '../../policy/policy';

/** More warnings than these help nobody; how many there were beyond is said at the end. */
const MOST = 200;

/** Collects what is wrong, up to a number that a person can read. */
export class Oddities {
  private readonly kept: Problem[] = [];
  private readonly said = new Map<string, number>();
  private beyond = 0;

  add(path: string, message: string): void {
    if (this.kept.length < MOST) this.kept.push({ path: path.slice(0, 200), message });
    else this.beyond += 1;
  }

  /** The same thing of many places is said of the first, with how many there are. */
  once(what: string, path: string, message: () => string): void {
    const times = this.said.get(what) ?? 0;
    this.said.set(what, times + 1);
    if (times > 0) return;
    // What is not told is not worked out: a file may hold a million keys of its own.
    if (this.kept.length < MOST) this.add(path, message());
    else this.beyond += 1;
  }

  get any(): boolean {
    return this.kept.length > 0;
  }

  get all(): Problem[] {
    const repeated = [...this.said.values()].reduce((sum, times) => sum + times - 1, 0);
    const more = this.beyond + repeated;
    const last = { path: '', message: `There are ${more} more like these.` };
    return more > 0 ? [...this.kept, last] : [...this.kept];
  }
}
