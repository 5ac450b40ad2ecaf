import { namesPassword } from './no-secret';

/**
 * What stands after "password:" and is none: where the value is kept (a variable, a vault, a file), how it is made (a call),
 * that it is masked, what type it has, what a form calls the field.
 */

const MASKED = new RegExp(
  `^(?:${[
    // ****, ----, xxxx, sk-xxxxxxxx
    '[*.\\u2022\\u25cf_#?-]+|[xX]+|(?:[\\w-]{1,12}[-_])?(?:x{4,}|X{4,})',
    // your-api-key, put_token_here, <password>, [hidden]
    '[yY](?:our|OUR)[-_][A-Za-z_-]+|[A-Za-z]+[-_][A-Za-z_-]*(?:here|HERE)|(?:[rR]eplace|REPLACE|[cC]hange|CHANGE)[-_ ]?(?:[mM]e|ME|[tT]his|THIS)\\b.{0,24}',
    '[<{[][\\p{L}\\p{M}_ .-]*[>}\\]]?',
    // REPLACE_WITH_REAL_VALUE, DB_PASSWORD
    '(?=.*(?:YOUR|HERE|REPLACE|CHANGE|INSERT|ENTER|SECRET|TOKEN|KEY|PASS|VALUE|CRED))[A-Z]+(?:_[A-Z]+)+',
    // !!str, {{ token }}, %s, %(token)s, %TOKEN%, ${TOKEN}, $(cmd), $TOKEN
    '!!\\w+|\\{\\{.*|%[sdv@].?|%\\(.*|%[A-Za-z_]\\w*%|\\$[{(].*|\\$[A-Z][A-Z0-9_]+|\\$[A-Za-z_]+|#\\{.*|<\\(.*',
    // \S+, [^&]+, (.*): what a pattern finds there
    '[)]?[(]?(?:\\?[:<]\\w*>?)?(?:\\\\[SsWwDd]|\\.|\\[\\^?[^\\s\\]]{1,40}\\]?)(?:[+*]|\\{\\d).*',
    // ENC[AES256_GCM,...], sealed by sops and its like
    'ENC\\[.*',
  ].join('|')})$`,
  'u',
);

/** Addresses within a vault or a machine: `op://vault/item/field`, `arn:aws:...`, `/run/secrets/db`. */
const KEPT = new RegExp(
  `^(?:${[
    '(?:op|vault|bws?|ssm|awssm|secretsmanager|keyvault|akv|kms|keyring|keychain|doppler|infisical|sops|file|env|secret|ref\\+\\w+):(?://)?[A-Za-z/][\\w/.#:@?=&+-]*',
    'arn:aws[\\w-]*:\\S+',
    '@Microsoft\\.KeyVault\\(.*',
    '(?:~|\\.{1,2}|/(?:run|etc|var|home|opt|usr|tmp|secrets|mnt|app|srv|root|Users|vault|data|config|conf))/[\\w./-]+',
  ].join('|')})$`,
);

const NAME = '[A-Za-z_$][\\w$]*(?:(?:\\.|::|->|\\?\\.)[\\w$]+)*[!?]?';
const CODE = new RegExp(
  `^(?:${[
    '(?:Read|Get|New|Set|ConvertTo)-[A-Z]\\w*',
    // A call, of a text or of names: env('DB_PASSWORD', hash(input.password, await(x)
    `${NAME}\\((?:.*\\).{0,2})?`,
    `${NAME}\\((?:["'\`].*|[$@&]?${NAME}(?:[,)].*)?)`,
    '(?:process|os|this|self|config|env|req|request|props|import|settings|system|data|var|local|module|secrets|vault|params|opts|options|args|kwargs|body|query|form|values|user|account|creds|credentials|ctx|context|event|state|row|cfg|conf|app|session|cls|parent|dto|payload|attrs|fields|input)\\b[.[].*',
    '\\$(?:_[A-Z]+\\[|[A-Za-z]\\w*(?:->|\\[)).*',
    '[A-Za-z_$]+(?:\\.[A-Za-z_$]+)+[;,)]?',
    `${NAME}(?:\\(\\)|<\\w*>\\().*`,
    // Types: SecretStr, Optional[str]
    '(?:Optional|Annotated|Union|List|Literal|Final|Mapped|ClassVar|Secret|SecretStr|SecretString|SecureString|GuardedString)(?:\\[.*)?',
    // Types: &str, &SecretString, Option<...
    "&(?:'\\w+ ?)?(?:str|String|mut|\\[u8\\]?|[A-Z][a-z]+(?:[A-Z][a-z]+)+|[A-Z]\\w+<.*)",
    '(?:Option|Arc|Rc|Box|Cow|Vec|Result|Zeroizing|Maybe|Array)<.*',
  ].join('|')})$`,
);

/** A variable of the same name: `password=:password`, `password: @password`. */
export const isVariable = (seen: string) => /^[@:&#][A-Za-z_]+$/.test(seen) && namesPassword(seen.slice(1));

/** A name of one, with what it is of and its number: `form.password2`. */
export const isNameOf = (seen: string) =>
  namesPassword(
    seen
      .replace(/[)}\];,]+$/, '')
      .replace(/^(?:[A-Za-z_]\w*\.)+(?=[A-Za-z]+\d?$)/, '')
      .replace(/\d$/, ''),
  );

/** The name of a secret in a vault: `prod/db/password`. */
export const isItem = (seen: string) => /^[a-z][a-z_-]*(?:\/[a-z][a-z_-]*)+$/.test(seen);

/** Whether what is seen of a value is masked or stands for another. */
export const isMasked = (seen: string) => MASKED.test(seen);
/** The same of the second half of a pair: USER:PASSWORD, user:pass, $USER:$PASS. */
export function isMaskedPair(pair: string): boolean {
  const [name = '', value = ''] = pair.split(/[:\ue03a](.*)/s);
  if (isMasked(value)) return true;
  return (/^[A-Z_]+$/.test(value) || /^(?:user(?:name)?|name|login)$/i.test(name)) && namesPassword(value);
}
/** Whether it says where the value is kept. */
export const isKept = (seen: string) => KEPT.test(seen);
/** Whether it is a part of a program, where no quotes stand around it. */
export const isCode = (seen: string) => CODE.test(seen) && !DRAWN.test(seen);
/** An older Vault's: a letter, a point, and what chance gave hardly a digit. */
const DRAWN = /^[sbr]\.(?=(?:[^A-Z]*[A-Z]){3})(?=.*(?:[A-Z]{2}|\d|[bcdfghjklmnpqrstvwxz]{5}))[A-Za-z\d]{24}$/;

/** A name that refers to another: `passwordKey: postgres-password`, `existingSecretPasswordKey: password`. */
export const isReferred = (name: string, seen: string) =>
  /(?:Key|Ref|_ref|_key|Name)$/.test(name) && /^[a-z]+(?:[-_.][a-z]+)*$/.test(seen);
