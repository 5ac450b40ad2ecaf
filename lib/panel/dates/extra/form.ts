/**
 * What `Intl` does not say about a language: by primary language subtag. Everything here is optional;
 * a language without an entry is read by what `Intl` knows of it.
 */
export interface ExtraWords {
  /** Other regions' forms of the language, whose names of months and days differ ("Jänner", "Sept", "a.m."). */
  regions?: string[];
  /** The language in each of its scripts, when pages do not say which they are written in. */
  scripts?: string[];
  /** Calendars that are in use beside the one that `Intl` takes for the language. */
  calendars?: string[];
  /** Words that stand around a date and do not change it. */
  links?: string[];
  /** Day periods that not every edition of CLDR writes, with the English one of the same meaning; a night is both, and noon
   * lasts from ten to five: libraries write "दोपहर ११:१४" of the late morning, too. */
  periods?: Record<string, 'am' | 'pm' | 'night' | 'noon'>;
  /** true: they stand before the hour, even where CLDR says otherwise. */
  periodLeads?: true;
  /** Words after the figures of a time of day. */
  afterTime?: string[];
  /** Words after minutes and seconds alone. */
  afterMinute?: string[];
  /** Words for the number one in "an hour ago". */
  one?: string[];
  /** Words for other numbers, where programs write them out. */
  numbers?: Record<string, number>;
  /** Words in front of an amount that leave it as uncertain as it is. */
  about?: string[];
  /** Whole texts that mean less than a minute. */
  now?: string[];
  /** Words for days near today that Intl spells otherwise. */
  daysAgo?: Record<string, number>;
  /** Names of eras whose years are counted anew, with the year before their first. */
  eras?: Record<string, number>;
  /** January to December: other forms, parted by blanks (abbreviations, cases). */
  months?: string[];
  /** Sunday to Saturday: other forms, parted by bars. */
  weekdays?: string[];
  /** Other wordings, as texts with # for the amount; one unit where there is no #. */
  ago?: Record<string, Intl.RelativeTimeFormatUnit>;
  /** Texts in which the amount is a word or a form of one. */
  counted?: Record<string, [amount: number, unit: Intl.RelativeTimeFormatUnit]>;
  /** Words in a distance from now that stand for those of `Intl`, or for figures; in this order. */
  instead?: Record<string, string>;
  /** How amount and unit stand in such wordings: ~ for both, or # for the amount and ~ for the unit. */
  frames?: string[];
  /** The unit in all its forms, parted by bars. */
  units?: Partial<Record<Intl.RelativeTimeFormatUnit, string>>;
  /** Words after a number that say what it counts. */
  marks?: Record<string, 'year' | 'month' | 'day'>;
}
