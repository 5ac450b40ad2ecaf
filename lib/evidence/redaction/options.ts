import { matchAt, type Read, type Rule } from './scene';
import { isStrong, pieceAt } from './strong';
import { taken } from './taken';
import { valueAt } from './value';

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
    options: [' -p'],
    programs: 'mysql\\w*|mariadb\\w*|mongo\\w*|7z|7za|7zz|zip|unzip|rar|unrar',
    glued: true,
  },
  {
    options: [' -p '],
    programs:
      'docker|podman|nerdctl|buildah|skopeo|helm|oras|sshpass|twine|conan|poetry|certutil|az|oc|mongo\\w*|rdesktop|psexec|plink|pscp|ftp|ncftp\\w*|cf|influx|rabbitmqadmin|imapsync',
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
  { options: [' -w '], programs: 'ldap\\w+|dsconf|kinit' },
  { options: [' -a '], programs: 'redis-cli|valkey-cli|keydb-cli' },
  {
    options: [' -U ', ' --user=', ' --user '],
    programs: 'smbclient|rpcclient|smbget|net|mount\\.cifs|nxc|wmic',
    after: '%',
  },
  { options: [' /p:'], programs: 'x?w?l?freerdp\\d?|mstsc|sdl-freerdp' },
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

/** `-p` and its like of any program: the value has to look like a password by itself. */
const readOption: Read = ({ text }, from, end) => {
  if (OTHERS.test(text.slice(Math.max(0, from - 40), from))) return null;
  const start = end + (matchAt(/[ =:]["']?/y, text, end)?.[0].length ?? 0);
  if (start === end) return null;
  const quoted = /["']/.test(text.charAt(start - 1));
  return taken(text, quoted ? start - 1 : start, (seen) => isStrong(quoted ? seen : pieceAt(text, start)));
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
