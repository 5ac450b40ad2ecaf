import { isHex } from '../looks/chance';
import { matchAt, type Read, type Rule, startsWord } from '../reading/scene';

/**
 * Who issues keys of hexadecimal digits alone, which by themselves might be a commit or a digest: beside such a name they
 * are a key.
 */
const MAKERS =
  'abuseipdb algolia amplitude appdynamics assemblyai bugsnag buttondown bitly censys circleci clearbit clicksend coinmarketcap datadog deepgram deepl elevenlabs etherscan exchangerate flickr gitea forgejo giphy gravatar grafana hex.pm hibp honeybadger hunter.io infura instapaper ipinfo jenkins last.fm lastfm linode listmonk mailchimp mailgun mailjet mapquest mixpanel moosend newsapi nexmo omdb openweather openweathermap owm pingdom pinboard pushover rapidapi rollbar sauce securitytrails sendy serpapi shodan sonarqube sonarcloud statuspage steam tmdb todoist toggl trello twilio uptimerobot urlscan virustotal vonage vultr wandb weatherapi wordnik youtrack zerobounce';

const KEY =
  /[^\n\p{L}\p{N}]{1,3}(?:(?!commit|sha|hash|digest|md5|rev|build|image|etag)[\p{L}\p{N}_.:=-]{1,16}[^\n\p{L}\p{N}]{1,3}){0,3}([\da-f]{32}|[\da-f]{40}|[\da-f]{64})(?![\w/]|\.\w)/iuy;

const readKey: Read = ({ text }, from, end) => {
  const key = startsWord(text, from) ? matchAt(KEY, text, end) : null;
  const run = key?.[1] ?? '';
  if (key === null || !isHex(run)) return null;
  const to = end + key[0].length;
  return { kind: 'key', from: to - run.length, to };
};

export const makerRule: Rule = { anchors: MAKERS.split(' '), read: readKey };
