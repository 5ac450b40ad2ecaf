import { matchAt } from '../reading/scene';

/** A value within what makes a secret of it: `Some("...")`, `SecretStr('...')`, `string(12) "..."`, `q{...}`. */

/** What is named so holds the value itself; of other calls a value that looks like a secret. */
const HOLDERS =
  'Some|Ok|Just|Right|Optional(?:\\.of(?:Nullable)?)?|Maybe|Cow::(?:Borrowed|Owned)|(?:Arc|Box|Rc)::new|(?:std::)?(?:w?string(?:_view)?)|String(?:::from|\\.valueOf)?|NSString|str|bytes|text|unicode|raw|plain|cleartext|Secret\\w*(?:::new|::from|\\.of|\\.fromString)?|SecureString\\w*|GuardedString|Sensitive\\w*|Protected\\w*|Masked\\w*|Redacted(?:\\.make)?|Zeroizing(?:::new)?|Password(?:::from|::new|\\.of)?|lit|to_date|encode|b64decode|base64_decode|atob|Buffer\\.from|utf8|PASSWORD|MD5|SHA[12]?|crypt|encrypt\\w*|pgp_sym_encrypt|hash(?:pw|_password|Password)?|make_password|generate_password_hash';
/** Commands, which take it after a space. */
const MAKERS = 'ConvertTo-SecureString|Write-Output|echo';
const WRAPPED = new RegExp(
  `(?:\\((?=ConvertTo-)|new |&|@)?(?:(?:(?:${HOLDERS})\\s{0,2}[({[]\\s{0,2}|(?:${MAKERS})(?: -\\w{1,16}){0,3} )){1,3}(?:[bBrRuUfFNL@$]{1,2}(?=["']))?(?=["'\`\\ue022\\ue027])`,
  'y',
);
/** As PHP and Perl print and quote texts. */
const MARKED =
  /(?:\(?ConvertTo-SecureString (?:-String )?(?=[^\s"'$(-])|string\(\d{1,4}\) (?=["'])|s:\d{1,4}:(?=["'\ue022])|q[qwx]?[({[<|/!](?=\S)|%[qQw]?[({[<|](?=\S)|=>\s{1,20}string\(\d{1,4}\) (?=["']))/y;
/** Any other maker of objects: `Credential("...")`. */
const MADE = /(?:new )?[A-Z]\w{0,30}(?:::\w{1,12})?\(\s{0,2}(?=["'])/y;

/** How many characters of wrapping stand at a place, and whether what is within must look like a secret; null for none. */
export function wrapping(text: string, at: number): { length: number; sure: boolean } | null {
  const sure = matchAt(WRAPPED, text, at) ?? matchAt(MARKED, text, at);
  if (sure !== null) return { length: sure[0].length, sure: true };
  const made = matchAt(MADE, text, at);
  return made === null ? null : { length: made[0].length, sure: false };
}
