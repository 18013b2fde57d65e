/** The recipes for schedulers: their very lines are run, and what they are made of is what is documented. */

import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { readXml } from '../../src/data/office/xml.ts';
import { filesIn, folderWith } from '../cli/harness.ts';
import { absent } from '../ready.ts';
import { fencesOf, pages, root } from './page.ts';

const pageOf = (title: string) => pages.find(({ name }) => name === `docs/${title}.md`) ?? { name: '', text: '' };
const block = (name: string, page = pageOf('定时任务')): string => {
  const found = fencesOf(page.text).find(({ language, info }) => `${language} ${info}`.trim() === name);
  if (!found) throw new Error(`${page.name} has no block ${name}`);
  return found.body;
};

const issue =
  '报头: { 名称: 云岭专报, 年度: 2024, 期号: 9, 日期: 2024-10-09 }\n栏目: [{ 标题: 动态, 正文: 会议召开。 }]\n';
const broken = issue.replace('期号: 9', '期号: 九');

/** A machine whose share is a folder of ours and whose program is this one. */
function machine(files: Readonly<Record<string, string>>): {
  readonly at: string;
  run(line: string): { readonly code: number | null; readonly said: string };
  local(text: string): string;
} {
  const at = folderWith(Object.fromEntries(Object.entries(files).map(([name, text]) => [`share/专报/${name}`, text])));
  fs.mkdirSync(path.join(at, 'bin'));
  fs.writeFileSync(
    path.join(at, 'bin/bulletin'),
    `#!/bin/sh\nexec '${process.execPath}' '${path.join(root, 'bin/bulletin.js')}' "$@"\n`,
    { mode: 0o755 },
  );
  const local = (text: string): string =>
    text.replaceAll('/srv/share', `${at}/share`).replaceAll('/usr/local/bin/bulletin', `${at}/bin/bulletin`);
  return {
    at,
    local,
    run(line) {
      const env = { ...process.env, PATH: `${at}/bin:${process.env.PATH}`, HOME: at };
      const { status, stdout, stderr } = spawnSync('sh', ['-c', local(line)], { cwd: at, env, encoding: 'utf8' });
      return { code: status, said: stdout + stderr };
    },
  };
}
const logOf = (at: string, name = '生成.log'): string => fs.readFileSync(path.join(at, 'share/专报', name), 'utf8');

beforeAll(() => {
  if (!fs.existsSync(path.join(root, 'dist/bulletin.cjs')))
    execFileSync(process.execPath, [path.join(root, 'bin/bundle.mjs')], { stdio: 'ignore' });
}, 120_000);

const cron = /^\S+ \S+ \* \* \S+ (bulletin .*)$/m;
const service = /^ExecStart=(.*)$/m;
const isUnix = process.platform !== 'win32';

describe.skipIf(!isUnix).each([
  ['cron', () => cron.exec(block('cron'))?.[1] ?? ''],
  ['systemd', () => service.exec(block('ini bulletin.service'))?.[1] ?? ''],
])('%s', (_, line) => {
  test('builds, says nothing, and logs', () => {
    const { at, run } = machine({ '2024-09.yaml': issue });
    expect(run(line())).toEqual({ code: 0, said: '' });
    expect(filesIn(at)).toContain('share/专报/2024-09.docx');
    expect(logOf(at)).toMatch(/^\d{4}-\d\d-\d\d [\d:]+ {2}bulletin -C \S+ build \.$/m);
    expect(logOf(at)).toMatch(/\n已写出 2024-09\.docx\n\d{4}-\d\d-\d\d [\d:]+ {2}退出码 0\n\n$/);
  });

  test('an issue with a fault: the others are built, exit 1, said and logged', () => {
    const { at, run } = machine({ '2024-09.yaml': issue, '2024-10.yaml': broken });
    const { code, said } = run(line());
    expect([code, filesIn(at).includes('share/专报/2024-09.docx')]).toEqual([1, true]);
    for (const text of [said, logOf(at)]) expect(text).toContain('2024-10.yaml:1:31  错误');
    expect(logOf(at)).toContain('退出码 1');
  });

  test('the share is not there: exit 2', () => {
    const { at, run } = machine({ '2024-09.yaml': issue });
    fs.renameSync(path.join(at, 'share'), path.join(at, 'gone'));
    expect(run(line())).toMatchObject({ code: 2 });
  });
});

describe.skipIf(!isUnix)('cron', () => {
  test('its line has five fields, and no % that would end it', () => {
    const lines = block('cron').trim().split('\n');
    expect(lines.filter((one) => !/^\w+=\S+$/.test(one))).toHaveLength(1);
    expect(cron.exec(block('cron'))?.[1]).not.toMatch(/(?<!\\)%/);
  });

  test('somebody is called for what could not be done, and only then', () => {
    const script = block('sh 叫人.sh').replace('logger', 'echo logger');
    const { at, run } = machine({ '2024-09.yaml': issue, '2024-10.yaml': broken });
    expect(run(script).said).not.toContain('logger');
    fs.writeFileSync(path.join(at, 'share/专报/2024-09.docx'), '别的文件');
    expect(run(script).said).toContain('logger -p user.err');
  });

  test('archived documents that were edited are in the log', () => {
    const { at, run } = machine({ '2024-09.yaml': issue, '2024-10.yaml': issue.replace('期号: 9', '期号: 10') });
    run('bulletin -C /srv/share/专报 build . -q');
    fs.writeFileSync(
      path.join(at, 'share/专报/2024-10.yaml'),
      issue.replace('期号: 9', '期号: 10').replace('会议', '大会'),
    );
    expect(run(block('sh 看存档.sh')).said).toContain('[大会→会议]');
    expect(logOf(at, '存档.log')).toMatch(/bulletin verify 2024-09\.docx\n.*一模一样。\n.*退出码 0/);
    expect(logOf(at, '存档.log')).toMatch(/bulletin verify 2024-10\.docx\n[\s\S]*退出码 1/);
  });
});

describe.skipIf(!isUnix)('the scripts of a year', () => {
  const year = pageOf('一年');

  test('make the next issue, build what changed, and write down how far all are', () => {
    const { at, run } = machine({
      'series.yaml': block('yaml series.yaml', year),
      '2024-01.yaml': block('yaml 2024-01.yaml', year),
    });
    expect(run(`set -- 2024-02-29\n${block('sh 月初.sh', year)}`)).toMatchObject({ code: 0 });
    expect(filesIn(at)).toContain('share/专报/2024-02.yaml');
    run(block('sh 每天.sh', year));
    expect(filesIn(at)).toContain('share/专报/2024-01.docx');
    expect(fs.readFileSync(path.join(at, 'share/专报/现状.txt'), 'utf8')).toMatch(/第1期.*已生成[\s\S]*第2期/);
    expect(logOf(at, '专报.log')).toContain('bulletin new --date 2024-02-29');
  });

  test.skipIf(process.platform !== 'linux')('and on the first of a month its last day is meant', () => {
    const { run } = machine({});
    const [, asked = ''] = /\$\((date [^)]*)\)/.exec(block('sh 月初.sh', year)) ?? [];
    expect(run(asked.replace("'1 month", "'2024-02-01 1 month")).said).toBe('2024-02-29\n');
  });
});

describe.skipIf(absent('systemd-analyze').length > 0)('systemd', () => {
  test('takes both units without a remark', () => {
    const { at, local } = machine({});
    const units = ['bulletin.service', 'bulletin.timer'].map((name) => {
      const file = path.join(at, name);
      // Who is on this machine is another matter.
      fs.writeFileSync(file, local(block(`ini ${name}`)).replace(/^User=.*$/m, 'User=root'));
      return file;
    });
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], { encoding: 'utf8' });
    const own = stderr.split('\n').filter((one) => one.includes('bulletin'));
    expect([own, status]).toEqual([[], 0]);
  });

  test('and the days of the timer', () => {
    const [, days = ''] = /^OnCalendar=(.*)$/m.exec(block('ini bulletin.timer')) ?? [];
    const { status, stdout } = spawnSync('systemd-analyze', ['calendar', days], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('Mon..Fri *-*-* 08:10:00')]);
  });
});

/** What may stand in what, and the words there are, of those that we use ([MS-TSCH], 2.5). */
const taskElements: Readonly<Record<string, readonly string[]>> = {
  Task: ['RegistrationInfo', 'Triggers', 'Principals', 'Settings', 'Actions'],
  RegistrationInfo: ['Description'],
  Triggers: ['CalendarTrigger'],
  CalendarTrigger: ['StartBoundary', 'ScheduleByWeek'],
  ScheduleByWeek: ['DaysOfWeek', 'WeeksInterval'],
  DaysOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  Principals: ['Principal'],
  Principal: ['LogonType', 'RunLevel'],
  Settings: [
    'MultipleInstancesPolicy',
    'DisallowStartIfOnBatteries',
    'StopIfGoingOnBatteries',
    'StartWhenAvailable',
    'RunOnlyIfNetworkAvailable',
    'ExecutionTimeLimit',
  ],
  Actions: ['Exec'],
  Exec: ['Command', 'Arguments'],
};
const boolean = /^(?:true|false)$/;
const taskValues: Readonly<Record<string, RegExp>> = {
  Description: /./,
  StartBoundary: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
  WeeksInterval: /^[1-9]\d?$/,
  LogonType: /^(?:S4U|Password|InteractiveToken)$/,
  RunLevel: /^(?:LeastPrivilege|HighestAvailable)$/,
  MultipleInstancesPolicy: /^(?:Parallel|Queue|IgnoreNew|StopExisting)$/,
  DisallowStartIfOnBatteries: boolean,
  StopIfGoingOnBatteries: boolean,
  StartWhenAvailable: boolean,
  RunOnlyIfNetworkAvailable: boolean,
  ExecutionTimeLimit: /^PT\d+[HM]$/,
  Command: /./,
  Arguments: /./,
};

describe('Windows', () => {
  const values = new Map<string, string>();
  const attributes = new Map<string, string | undefined>();
  const text = block('xml 专报.xml');

  test('is well-formed, in elements that are documented, with values they take', () => {
    const wrong: string[] = [];
    const isSound = readXml(Buffer.from(text.replace('encoding="UTF-16"', 'encoding="UTF-8"')), {
      start(name, attribute, parent) {
        if (name !== 'Task' && !taskElements[parent ?? '']?.includes(name)) wrong.push(`${parent} > ${name}`);
        if (name === 'Task') attributes.set('version', attribute('version'));
        if (name === 'Principal') attributes.set('id', attribute('id'));
        if (name === 'Actions') attributes.set('Context', attribute('Context'));
      },
      text(piece, parent) {
        if (piece.trim() !== '') values.set(parent, (values.get(parent) ?? '') + piece);
      },
    });
    expect([isSound, wrong]).toEqual([true, []]);
    for (const [name, value] of values)
      expect([name, value]).toEqual([name, expect.stringMatching(taskValues[name] ?? /^$/)]);
    // A principal that the actions name; 1.2 is the version of Windows 7 and later.
    expect(attributes.get('Context')).toBe(attributes.get('id'));
    expect(attributes.get('version')).toBe('1.2');
  });

  test('runs for who is logged on, with no password, on a share by its full name', () => {
    expect(values.get('LogonType')).toBe('InteractiveToken');
    expect(text).not.toMatch(/password/i);
    expect(values.get('Arguments')).toMatch(/^-C "\\\\[^\\"]+\\[^"]*[^\\]" /);
    expect(values.get('Command')).toMatch(/\\bulletin\.cmd$/);
  });

  test('is what an editor saves as UTF-16, as its first line says', () => {
    const saved = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(new TextDecoder('utf-16le').decode(saved)).toBe(text);
    if (absent('xmllint').length > 0) return;
    const file = path.join(folderWith(), '专报.xml');
    fs.writeFileSync(file, saved);
    expect(spawnSync('xmllint', ['--noout', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test.skipIf(!isUnix)('its arguments do what they say', () => {
    const { at, run } = machine({ '2024-09.yaml': issue });
    const words = (values.get('Arguments') ?? '').replace(/"\\\\[^"]*"/, '"/srv/share/专报"');
    expect(run(`bulletin ${words}`)).toEqual({ code: 0, said: '' });
    expect(logOf(at)).toContain('已写出 2024-09.docx');
  });
});
