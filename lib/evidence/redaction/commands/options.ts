import { isLikely, isStrong, pieceAt } from '../looks/strong';
import { matchAt, type Read, type Rule } from '../reading/scene';
import { taken, valueAt } from '../values/value';

/** Passwords that a command line gives to a program: told by the program and its option, whatever they look like. */
interface ProgramRow {
  /** The options as they are typed (capitals count), with what stands between them and the value. */
  options: readonly string[];
  /** The programs that mean a password by them, as their manuals say. */
  programs: string;
  /** The value is glued to the option. */
  glued?: true;
  /** A name stands before the value: `-U name%value`. */
  after?: string;
}

const PROGRAMS: readonly ProgramRow[] = [
  {
    options: [' -p', " '-p", ' "-p', ' -hp', " '-hp", ' "-hp'],
    programs:
      'mysql[\\w-]*|mariadb[\\w-]*|mongo\\w*|7z|7za|7zz|7zr|zip|unzip|rar|unrar|arj|sshpass|ncmpcpp|mpc',
    glued: true,
  },
  {
    options: [' -p '],
    programs:
      'cypher-shell|neo4j-admin|arangosh|racadm|govc|couchbase-cli|docker|podman|nerdctl|buildah|skopeo|helm|oras|sshpass|twine|conan|poetry|certutil|az|oc|mongo\\w*|rdesktop|psexec|plink|pscp|ftp|ncftp\\w*|cf|influx|rabbitmqadmin|imapsync',
  },
  { options: [' -P '], programs: 'zip|unzip|sqlcmd|bcp|isql|tsql|mosquitto_\\w+|ipmitool|impala-shell' },
  {
    options: [' -P ', ' -p '],
    programs:
      'ipmi\\w*|xfreerdp|rdesktop|vncviewer|telnet|lftp|kinit|psql|smbmap|evil-winrm|crackmapexec|hydra',
  },
  {
    options: [' -p ', ' -P ', ' --password ', ' --pwd '],
    programs:
      'snowsql|exp|imp|impdp|expdp|bteq|vsql|nzsql|cqlsh|clickhouse\\w*|trino|presto|beeline|kafka\\w*|hdbsql|dbisql',
  },
  { options: [' -P'], programs: 'bcp|sqlcmd|osql|isql', glued: true },
  { options: [' -c ', ' -A ', ' -X '], programs: 'snmp\\w+|onesixtyone' },
  { options: [' -a ', ' --auth ', ' --auth=', ' -A '], programs: 'https?|xh|curlie', after: ':' },
  {
    options: [' /rp ', ' /rp:', ' /p ', ' /p:', ' /pass:'],
    programs: 'signtool|schtasks|wmic|net|runas|cmdkey|msdeploy|dism|netsh|rasdial|psexec\\w*',
  },
  { options: [' -P ', ' -N ', ' -p '], programs: 'ssh-keygen|ssh-add' },
  { options: [' -ap ', ' -w '], programs: 'swaks|security' },
  { options: [' -w ', ' -s ', ' -y '], programs: 'ldap\\w+|dsconf|kinit|kadmin(?:\\.local)?' },
  { options: [' -p ', ' -P ', ' -w ', ' -k '], programs: 'security' },
  { options: [' -w'], programs: 'ldap\\w+', glued: true },
  { options: [' -p ', ' -upw ', ' -opw '], programs: 'mutool|pdf\\w+|qpdf|notarytool|altool' },
  { options: [' -pw '], programs: 'kadmin\\S*|addprinc|cpw|change_password|ank' },
  { options: [' -k ', ' -K '], programs: 'openssl [\\w-]+|gpg-preset-passphrase' },
  { options: [' -E ', ' --cert ', ' --proxy-cert '], programs: 'curl', after: ':' },
  { options: [' -b ', ' --body ', ' --body='], programs: 'gh' },
  { options: [' -p '], programs: 'veracrypt|truecrypt|hdiutil|restic|borg' },
  { options: [' --plaintext ', ' --plaintext='], programs: 'caddy' },
  { options: [' -passwd ', ' -rfbauth '], programs: 'x11vnc|vnc\\w*' },
  { options: [' -newpw ', ' -storepw '], programs: '\\w+' },
  { options: [' -a '], programs: 'redis-cli|valkey-cli|keydb-cli' },
  {
    options: [' -U ', ' --user=', ' --user '],
    programs: 'smbclient|rpcclient|smbget|net|mount\\.cifs|nxc|wmic',
    after: '%',
  },
  { options: [' /p:', " '/p:", ' "/p:'], programs: 'x?w?l?freerdp\\d?|mstsc|sdl-freerdp' },
  { options: [' obscure '], programs: 'rclone' },
];

/** How far before its option a program stands. */
const BACK = 120;

function reader(row: ProgramRow): Read {
  const program = new RegExp(`(?:^|[\\s/;|&("'\`$])(?:${row.programs})(?:\\.exe)?(?= )[^\\n|;&]*$`, 'i');
  return ({ text }, from, end) => {
    if (!row.options.includes(text.slice(from, end))) return null;
    if (!program.test(text.slice(Math.max(0, from - BACK), from + 1))) return null;
    let start = end;
    if (row.after !== undefined) {
      const name = matchAt(
        row.after === '%' ? /["']?[^\s%"']{1,64}%/y : /["']?[^\s:"']{1,64}:/y,
        text,
        start,
      );
      if (name === null) return null;
      start += name[0].length;
    }
    if (/\s/.test(text.charAt(start))) return null;
    const value = valueAt(text, start, false);
    if (
      value === null ||
      /^(?:-|\$|[\d.:-]{1,40}(?:\/(?:tcp|udp))?$)/.test(
        text.slice(value.from, Math.min(value.to, value.from + 40)),
      )
    )
      return null;
    return { kind: 'password', from: value.from, to: value.to };
  };
}

/** Programs whose `-p` is another thing, and that are given names. */
const OTHERS =
  /(?:^|[\s;|&(`])(?:mkdir|rmdir|cp|mv|ls|ps|tar|scp|rsync|ssh|nmap|patch|install|kill|read|declare|git|pytest|tmux|jq|sed|sort|grep|strace|lsof)(?: -\w+)*$/;

const SIGNS_IN =
  /(?:\s(?:-u|-U|-l|-user|--user(?:name)?|--login|-D|\/u|\/user)[ =:]?|(?:^|[\s/])(?:user(?:add|mod)?|adduser|login|[\w:-]*(?:secret|vault|keychain|keystore|credential|passw)[\w:-]*)(?=\s|$))[^|;&\n]*$/i;

/** `-p` and its like of any program: the value has to look like a password by itself. */
const readOption: Read = ({ text }, from, end) => {
  if (OTHERS.test(text.slice(Math.max(0, from - 40), from))) return null;
  const start = end + (matchAt(/[ =:]["']?/y, text, end)?.[0].length ?? 0);
  if (start === end) return null;
  const quoted = /["']/.test(text.charAt(start - 1));
  // Beside a name, or a word for a secret, it need not look as strong.
  const looks = SIGNS_IN.test(text.slice(Math.max(0, from - BACK), from)) ? isLikely : isStrong;
  return taken(text, quoted ? start - 1 : start, (seen) => looks(quoted ? seen : pieceAt(text, start)));
};

export const optionRules: readonly Rule[] = [
  {
    anchors: [
      ' -p',
      ' -P',
      ' -N',
      ' -w',
      ' -W',
      ' -ap',
      ' -pw',
      ' /p',
      ' /rp',
      ' --value',
      ' --secret-string',
      ' --body',
    ],
    read: readOption,
  },
  ...PROGRAMS.map((row) => ({ anchors: row.options, read: reader(row) })),
];
