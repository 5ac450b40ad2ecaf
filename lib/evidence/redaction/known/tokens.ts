import type { Kind } from '../kinds';

/**
 * Tokens that say by their first characters whose they are. Scanners for leaks want the exact grammar, to raise no false
 * alarm; here every body that is long and mixed enough is taken, so that a cut, retyped or newer form goes as well.
 */
export interface TokenRow {
  kind: Kind;
  /** Whose token: the source of the row is that maker's own documentation, or what is said beside it. */
  of: string;
  starts: readonly string[];
  /** Characters after the start that make it a token. */
  least: number;
  /** Signs over which the body goes on between letters, digits, `-` and `_`. */
  joins?: string;
  /** The body is of capitals and digits, and may be of capitals alone. */
  mix?: 'capitals';
  /** The start is an address or a name, and stays. */
  after?: true;
  /** The start is found inside of words as well. */
  inside?: true;
}

const key = (of: string, starts: string, least: number, more: Partial<TokenRow> = {}): TokenRow => ({
  kind: 'key',
  of,
  starts: starts.split(' '),
  least,
  ...more,
});
const token = (of: string, starts: string, least: number, more: Partial<TokenRow> = {}): TokenRow => ({
  ...key(of, starts, least, more),
  kind: 'token',
});
const id = (of: string, starts: string, least: number, more: Partial<TokenRow> = {}): TokenRow => ({
  ...key(of, starts, least, more),
  kind: 'id',
});

const inside = { inside: true } as const;
const dotted = { joins: '.' } as const;
const base64 = { joins: '+/' } as const;
const address = { joins: '/', inside: true, after: true } as const;

export const TOKENS: readonly TokenRow[] = [
  // OpenAI publishes no grammar: forms as seen in the wild, some cut short; bodies may end in a dash.
  key('OpenAI', 'sk-proj- sk-svcacct- sk-admin- sk-None- sk-service-', 6, inside),
  key('OpenAI and those who took its form over', 'sk-', 8),
  key('OpenAI, client secrets of realtime sessions', 'ek_', 10),
  token('OpenAI, sessions', 'sess-', 10),
  key('Anthropic', 'sk-ant-', 6, inside),
  key('OpenRouter', 'sk-or-v1-', 6, inside),
  token('GitHub', 'ghp_ gho_ ghu_ ghs_ ghr_', 10, { ...inside, ...dotted }),
  token('GitHub', 'github_pat_', 10, inside),
  token(
    'GitLab',
    'glpat- gldt- glptt- glrt- glrtr- glsoat- glcbt- glft- glimt- glagent- gloas- glffct- glwt-',
    10,
    {
      ...inside,
      ...dotted,
    },
  ),
  token('GitLab', 'GR1348941', 10, inside),
  token('Slack', 'xoxb- xoxp- xoxa- xoxr- xoxs- xoxo- xoxc- xoxd- xoxe- xapp- xwfp-', 8, {
    ...inside,
    ...dotted,
  }),
  token('Slack', 'xoxe.xoxp- xoxe.xoxb-', 8, inside),
  key('AWS', 'AKIA APKA ASIA ABIA ACCA AROA AIDA AGPA ANPA ANVA AIPA', 16, { mix: 'capitals' }),
  key('AWS Bedrock', 'ABSK bedrock-api-key-', 20, base64),
  key('AWS Marketplace', 'amzn.mws.', 10),
  key('Google', 'AIza', 16, inside),
  token('Google', 'ya29.', 10, dotted),
  token('Google', 'GOCSPX- 1//0 4/0A', 10),
  key('Google', 'AQ.', 20, dotted),
  key('Stripe', 'sk_live_ sk_test_ rk_live_ rk_test_ pk_live_ pk_test_ sk_org_ ephkey_', 8, inside),
  key('Stripe and Svix', 'whsec_', 8, { ...inside, ...base64 }),
  token('npm', 'npm_', 16),
  token('PyPI', 'pypi-', 16),
  token('RubyGems', 'rubygems_', 16),
  token('NuGet', 'oy2', 40),
  token('crates.io', 'cio', 30),
  token('Docker', 'dckr_pat_ dckr_oat_', 8, inside),
  token('DigitalOcean', 'dop_v1_ doo_v1_ dor_v1_', 8, inside),
  token('Shopify', 'shpat_ shpca_ shppa_ shpss_ shptka_', 8, inside),
  key('SendGrid', 'SG.', 16, dotted),
  key('Mailgun', 'key-', 24),
  key('Brevo', 'xkeysib- xsmtpsib-', 8, inside),
  token('Hugging Face', 'hf_ api_org_', 16),
  key('Groq', 'gsk_', 16),
  key('xAI', 'xai-', 16),
  key('Perplexity', 'pplx-', 16),
  key('Replicate', 'r8_', 16),
  key('NVIDIA', 'nvapi-', 16),
  key('Tavily', 'tvly-', 16),
  key('Fireworks', 'fw_', 16),
  key('Twilio', 'AC SK', 32),
  token('Square', 'sq0atp- sq0csp- sq0idp-', 8, inside),
  token('Square and Meta', 'EAAA EAAC EAAB EAAG EAAl EAAM EAAJ EAAD', 20),
  key('Databricks', 'dapi dkea dose', 30),
  key('Linear', 'lin_api_ lin_oauth_', 8, inside),
  token('Notion', 'ntn_ secret_', 16),
  token('Figma', 'figd_ figo_ figu_', 10),
  token('Grafana', 'glsa_', 10),
  token('Grafana', 'glc_', 10, base64),
  token('HashiCorp Vault', 'hvs. hvb. hvr.', 16, dotted),
  key('New Relic', 'NRAK- NRJS- NRAA- NRRA-', 10),
  key('New Relic', 'NRAK-', 20, { mix: 'capitals' }),
  token('Sentry', 'sntrys_ sntryu_ sntrya_', 10, { ...inside, joins: '+/=' }),
  token('Contentful', 'CFPAT-', 10),
  key('Postman', 'PMAK-', 10),
  key('PostHog', 'phc_ phx_', 20),
  token('Supabase', 'sbp_ sb_secret_ sb_publishable_', 10),
  token('PlanetScale', 'pscale_tkn_ pscale_pw_ pscale_oauth_', 10, { ...inside, joins: '.=' }),
  token('SettleMint', 'sm_aat_ sm_pat_ sm_sat_', 12, inside),
  token('Atlassian', 'ATATT ATCTT ATBB', 16, { joins: '=' }),
  token('Authress', 'authress_ sc_ ext_ scauth_', 40, { joins: './+=' }),
  token('Salesforce, consumers', '3MVG9', 40, { joins: '._=' }),
  token('Frame.io', 'fio-u-', 30, { ...inside, joins: '=' }),
  key('age', 'AGE-SECRET-KEY-1', 10, inside),
  key('Tailscale', 'tskey-', 10),
  token('Fly.io', 'FlyV1 fm1_ fm2_ fo1_', 16, { joins: '+/=,' }),
  key('EasyPost', 'EZAK EZTK', 30),
  token('Doppler', 'dp.pt. dp.st. dp.ct. dp.sa. dp.scim. dp.audit.', 10, dotted),
  token('1Password', 'ops_', 20, dotted),
  key('1Password', 'A3-', 20, { mix: 'capitals' }),
  key('Heroku', 'HRKU-', 16),
  token('42', 's-s4t2ud- s-s4t2af- u-s4t2ud- u-s4t2af-', 10),
  token('Vercel', 'vcp_ vca_ vci_ vck_ vcr_ vercel_blob_rw_', 10),
  key(
    'Razorpay, Browserbase, Honeycomb',
    'rzp_live_ rzp_test_ bb_live_ bb_test_ hcaik_ hcxik_ hcbik_',
    10,
    inside,
  ),
  key('Jina, RunPod, Apify, Exa, Firecrawl', 'jina_ rpa_ apify_api_ fc-', 20),
  key('OneSignal, MongoDB Atlas, Weights & Biases', 'os_v2_app_ os_v2_org_ mdb_sa_sk_ wandb_v1_', 16, inside),
  key('Volcengine, Huawei Cloud, Baidu Cloud', 'AKLT ALTAK HPUA', 16),
  key('LinkedIn', 'WPL_AP1.', 10, { joins: './+=' }),
  key('Brave', 'BSA', 24),
  token('Snyk, Scaleway, Exoscale', 'snyk_uat. snyk_sat. SCW EXO', 17, dotted),
  token(
    'invitations',
    'chat.whatsapp.com/ t.me/+ t.me/joinchat/ discord.gg/ discord.com/invite/',
    8,
    address,
  ),
  token('Lichess', 'lip_', 16),
  token('Netlify', 'nfp_ nfc_ nfo_ nfb_ nfu_', 16),
  key('Render', 'rnd_', 16),
  key('Clojars', 'CLOJARS_', 16),
  key('Langfuse', 'sk-lf- pk-lf-', 8),
  key('LangSmith', 'lsv2_', 10),
  key('Alibaba Cloud', 'LTAI', 12, inside),
  key('Tencent Cloud', 'AKID', 20),
  key('Yandex Cloud', 'AQVN y0_', 20),
  key('Typeform', 'tfp_', 16),
  key('Braintree', 'access_token$', 16, { joins: '$' }),
  key('Pulumi', 'pul-', 20),
  key('ReadMe', 'rdme_', 16),
  key('Shippo', 'shippo_live_ shippo_test_', 10),
  key('Flutterwave', 'FLWSECK FLWPUBK', 10),
  key('Paystack', 'pk_ sk_ rk_', 16),
  key('Dynatrace', 'dt0c01. dt0s01.', 16, dotted),
  key('Cloudflare', 'v1.0-', 24),
  key('CircleCI', 'CCIPAT_', 10, inside),
  key('Buildkite', 'bkua_ bkaa_', 10),
  key('Sourcegraph', 'sgp_ slk_', 16),
  key('Resend', 're_', 16),
  key('Infracost', 'ico-', 16),
  key('Mailchimp Transactional', 'md-', 20),
  key('Pinecone, Cerebras', 'pcsk_ csk-', 16),
  token('Neon, Xata, Convex, Turso', 'napi_ xau_ convex_', 16),
  token('Prefect, Zuplo, Adafruit', 'pnu_ pnb_ zpka_ aio_', 16),
  token(
    'Duffel, Polar, Paddle',
    'duffel_live_ duffel_test_ polar_oat_ polar_pat_ pdl_live_ pdl_sdbx_',
    12,
    inside,
  ),
  token('Trigger.dev, Inngest', 'tr_dev_ tr_prod_ signkey-prod- signkey-test-', 12),
  token('Deno, Val Town', 'ddp_ ddo_ ddw_ vtwn_', 16),
  token('OpenShift', 'sha256~', 20),
  token('Rancher', 'token- kubeconfig-', 40, { joins: ':' }),
  token('GitHub, apps', 'v1.', 40),
  token('Zoho', '1000.', 60, dotted),
  token('K3s', 'K10', 60, { joins: ':' }),
  key('Helicone', 'sk-helicone- pk-helicone-', 16, inside),
  token('Salesforce, sessions', '00D', 40, { joins: '!._' }),
  token('Sonar', 'squ_ sqp_ sqa_', 16),
  token('Stytch, Clerk', 'secret-live- secret-test-', 12),
  token('Dropbox', 'sl.', 40, dotted),
  token('Octopus Deploy, Chromatic, UpCloud', 'API- chpt_ ucat_', 16),
  token('one-time codes, moved to another telephone', 'otpauth-migration://offline?data=', 16, {
    ...address,
    joins: '+/',
  }),
  key('Azure', 'AccountKey= SharedAccessKey=', 16, { ...address, joins: '+/' }),
  // JWT and JWE: base64url of `{"`; the second part of a JWE is empty.
  {
    ...token(
      'crypt(3)',
      '$2a$ $2b$ $2x$ $2y$ $5$ $6$ $7$ $1$ $y$ $gy$ $apr1$ $sha1$ $P$ $H$ $argon2id$ $argon2i$ $argon2d$ $scrypt$ $bcrypt-sha256$ $pbkdf2-sha256$ $pbkdf2-sha512$ pbkdf2_sha256$ scrypt: {SHA} {SSHA} {SSHA256} {SSHA512}',
      16,
      {
        joins: './$=,+',
      },
    ),
    kind: 'password',
  },
  token(
    'PASETO',
    'v1.local. v2.local. v3.local. v4.local. v1.public. v2.public. v3.public. v4.public.',
    16,
    dotted,
  ),
  token('RFC 7519, RFC 7516', 'eyJ ewog ewoJ', 10, dotted),
  // What every OpenAI key has in its middle ("OpenAI" in base64), and Slack's and Discord's hooks.
  token(
    'Slack',
    'hooks.slack.com/services/ hooks.slack.com/workflows/ hooks.slack.com/triggers/',
    8,
    address,
  ),
  token('Discord', 'api/webhooks/', 16, address),
  token('Telegram', 'api.telegram.org/bot', 16, { ...address, joins: ':' }),
  token('Microsoft Teams', 'webhook.office.com/webhookb2/', 16, { ...address, joins: '@/' }),
  token('Zapier, Make, IFTTT', 'hooks.zapier.com/hooks/catch/ maker.ifttt.com/use/', 8, address),
  // Ids of accounts and sessions, as OpenAI's pages and interfaces show them.
  id(
    'OpenAI, users and organisations',
    'user- org- user_ org_ acct_ acct- account- account_ acc_ proj_ proj- project_',
    10,
  ),
  id('Slack, people and teams', 'U0 W0 T0', 7, { mix: 'capitals' }),
  id('Windows, people of a domain', 'S-1-5-21- S-1-12-1-', 10),
  id('OpenAI, sessions', 'us_ session- session_ sess_ ws_ ws- device_ dev_ sid_', 10),
  id(
    'OpenAI, objects',
    'asst_ thread_ msg_ run_ file- resp_ chatcmpl- req_ call_ conv_ cus_ sub_ g-p- vs_ batch_ ft- svc_ key_',
    14,
  ),
];
