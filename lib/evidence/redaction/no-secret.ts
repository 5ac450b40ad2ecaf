/** What stands after "password:" when nobody tells one. */
export const NO_SECRET = new Set(
  // A type, a state, nothing
  (
    'true false null nil none undefined void yes no on off string str text bool boolean number int integer object any ' +
    'required optional missing empty blank unset set unknown unchanged changed changes change reset resets resetting rotated rotate rotation ' +
    'expired expires expiry revoked revoke disabled enabled active inactive valid invalid incorrect wrong correct strong weak ' +
    'compromised exposed leaked stolen shared stored hidden masked redacted removed deleted update updated ok done pending todo tbd n/a na nope ' +
    'minimum maximum least between exactly plaintext encrypted hashed hash bcrypt argon2id scrypt sha256 characters ' +
    'weekly daily monthly yearly never always immediately immediate manual automatic auto default first last old new same ' +
    // What programs write there
    'await new async function lambda return import require input getpass getenv select ' +
    // Small words that begin a sentence
    'a an the this that these those it its is are was were be been has have had not no and or but if when while where which who what why how ' +
    'see ask use using used uses with without via from for to of in on at by as into only must should may can will do does did dont please check keep ' +
    'store stores all any each every some both your their our my his her they we you i and/or then so than also ' +
    'policy manager managers field fields hygiene only-when sign-in login log-in prompt prompts page hint length min max mfa sso vault env variable ' +
    'bearer basic header headers authentication authorization credentials credential token tokens password passwords secret secrets key keys cookie cookies session sessions ' +
    // The same in the next languages
    'nein ja nicht keine kein geandert zurucksetzen zuruckgesetzt siehe wurde ist und der die das unbekannt leer ' +
    'oui non aucun aucune inconnu voir reinitialise change le la les est et ' +
    'si ninguna ninguno cambiada ver el los es y nao sim nenhuma alterada nessuna nessuno cambiata vedi ja nee geen nej ingen nie brak нет да не см'
  ).split(' '),
);
