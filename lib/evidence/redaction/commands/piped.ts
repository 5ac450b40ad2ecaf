import { isNoSecret } from '../innocents/no-secret';
import { isMasked } from '../innocents/references';
import { isLikely } from '../looks/strong';
import type { Read, Rule } from '../reading/scene';

/** `echo hunter2 | docker login --password-stdin`: what is piped into a program that reads a password. */
const PIPED =
  /(?:echo|printf|print|yes|Write-Output)(?: -[neE]{1,3})? (?:["']%s(?:\\n|\ue00a)?["'] )?(?:(["'])([^"'\n]{3,120})\1|([^\s"'|$`][^"'|\n]{2,120}?)) ?\| ?[^|\n]{0,120}$/i;

const reader =
  (sure: boolean): Read =>
  ({ text, done }, from, end) => {
    const least = Math.max(done, from - 280);
    const piped = PIPED.exec(text.slice(least, end));
    const given = (piped?.[2] ?? piped?.[3])?.replace(/[\ue00a\ue00d]+$/, '');
    if (piped === null || given === undefined || isMasked(given)) return null;
    if (!sure && (/ /.test(given) || !isLikely(given) || isNoSecret(given))) return null;
    const start = least + piped.index + piped[0].indexOf(given, piped[0].indexOf(' '));
    // chpasswd reads name:password.
    const name = /^chpasswd/i.test(text.slice(from, end)) ? given.indexOf(':') + 1 : 0;
    return { kind: 'password', from: start + name, to: start + given.length };
  };

export const pipedRules: readonly Rule[] = [
  {
    anchors: [
      'sudo -S',
      '-password-stdin',
      '-pass-stdin',
      'passwd --stdin',
      'chpasswd',
      '-with-token',
      '-passphrase-fd 0',
      '-passin stdin',
      '-pass stdin',
    ],
    read: reader(true),
  },
  {
    // Into what encodes or hashes whatever it is given, or keeps it.
    anchors: [
      'base64',
      'sha1sum',
      'sha256sum',
      'sha512sum',
      'md5sum',
      'openssl passwd',
      'openssl dgst',
      'mkpasswd',
      'argon2 ',
      'htpasswd -',
      'iconv ',
      'cryptsetup ',
      '| passwd',
      '| sudo passwd',
      'gh secret set',
      '-on-stdin',
      'kinit ',
      'smbpasswd -',
      'secret create',
      'secret put',
      'secret set',
      'env add',
      'vncpasswd -f',
      'versions add',
      'secrets create',
      'kubeseal',
      'kv put',
      'ansible-vault ',
      'pass insert',
      'gpg ',
      'ecryptfs',
      'bw unlock',
      'wpa_passphrase',
      'vault login',
      'ldappasswd',
      'pbcopy',
      'xclip',
      'clip.exe',
      'su ',
      'ssh-add',
      'openvpn ',
      'zfs load-key',
      'age ',
      'hcloud ',
      'npm login',
      'op item',
    ],
    read: reader(false),
  },
];
