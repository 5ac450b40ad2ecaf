import { mixOf } from '../looks/chance';
import { isAlnum, matchAt, type Read, type Rule } from '../reading/scene';

/** Cookies that sign somebody in, by the names that their makers give them: their values go whole, wherever they stand. */
const NAMES: Record<string, string> = {
  Google:
    'SID HSID SSID APISID SAPISID LSID OSID SIDCC __Secure-1PSID __Secure-3PSID __Secure-1PAPISID __Secure-3PAPISID __Secure-1PSIDCC __Secure-3PSIDCC __Secure-1PSIDTS __Secure-3PSIDTS __Host-GAPS',
  Meta: 'xs c_user datr ds_user_id',
  'X and LinkedIn': 'auth_token ct0 twid kdt li_at liap li_rm',
  'Microsoft, ASP.NET':
    '.ASPXAUTH .AspNet.ApplicationCookie .AspNetCore.Cookies .AspNetCore.Identity.Application ASP.NET_SessionId ESTSAUTH ESTSAUTHPERSISTENT ESTSAUTHLIGHT SignInStateCookie FedAuth rtFa RPSSecAuth RPSAuth MSPAuth WLSSC OIDCAuthCookie',
  OpenAI:
    '__Secure-next-auth.session-token __Secure-next-auth.session-token.0 __Secure-next-auth.session-token.1 __Host-next-auth.csrf-token',
  'GitHub, GitLab, Atlassian':
    'user_session __Host-user_session_same_site _gh_sess saved_user_sessions _gitlab_session cloud.session.token tenant.session.token JSESSIONIDSSO',
  Amazon:
    'at-main sess-at-main session-token x-main ubid-main at-acbde at-acbuk sess-at-acbde sess-at-acbuk aws-creds aws-userInfo',
  'WordPress, Drupal, PHP, Laravel, Rails':
    'wordpress_logged_in_ wordpress_sec_ wordpress_ wp-postpass_ SSESS PHPSESSID laravel_session remember_web_ ci_session _session_id CAKEPHP CFTOKEN symfony REMEMBERME',
  Others:
    'reddit_session token_v2 sp_dc sp_key NetflixId SecureNetflixId steamLoginSecure _pinterest_sess remixsid BDUSS STOKEN SESSDATA z_c0 stel_token sid_tt sessionid_ss sid_guard Session_id sessionid2 DSSIGNIN DSID SVPNCOOKIE MRHSession LtpaToken LtpaToken2 SMSESSION PA_STATE iPlanetDirectoryPro AWSALB _oauth2_proxy _shibsession_ mod_auth_openidc_session grafana_session grafana_sess rack.session koa.sess koa:sess express:sess next-auth.session-token authjs.session-token __Secure-authjs.session-token __clerk_db_jwt __session appSession auth0 sb-access-token sb-refresh-token _vercel_jwt',
};

const ALL = Object.values(NAMES).flatMap((names) => names.split(' '));
const EXACT = new Set(ALL);

/** The rest of a name that ends in what its site is called, then the sign and the value. */
const VALUE =
  /(?:[\w.-]{1,64})?(?:["'\ue022]?[:=\ue03d]["'\ue022]?[ \t]{0,2}|["']?[\t|][ \t"']{0,3})(?=[^\s"';])/y;
const PLAIN = /["'\ue022]?(?:=|\ue03d|: ?|["']?[ \t]{0,2}[\t|][ \t"']{0,3})["'\ue022]?(?=[^\s"';])/y;
/** What a cookie's value is made of (RFC 6265). */
const BODY = /[^\s;,"'<>\ue022\ue00a\ue00d\ue020\u005b]{6,4096}/y;

const readNamed: Read = ({ text }, from, end) => {
  const before = text.charCodeAt(from - 1);
  if (isAlnum(before) || before === 45 || before === 95 || before === 46) return null;
  // A parameter of an address.
  if (before === 63 || before === 38) return null;
  // A short name is of that very spelling, and says less.
  const short = end - from < 6;
  if (short && !EXACT.has(text.slice(from, end))) return null;
  const open = text.charCodeAt(end - 1) === 95 || text.startsWith('SSESS', from);
  const sign = matchAt(open ? VALUE : PLAIN, text, end);
  if (sign === null) return null;
  const start = end + sign[0].length;
  const value = matchAt(BODY, text, start)?.[0];
  if (value === undefined) return null;
  const mix = mixOf(value, 0, value.length);
  if (mix.digits === 0 && mix.changes < 4) return null;
  if (short && (value.length < 12 || mix.changes < 3)) return null;
  return { kind: 'cookie', from: start, to: start + value.replace(/[.)\]}]+$/, '').length };
};

export const cookieRule: Rule = {
  anchors: ALL,
  read: readNamed,
};
