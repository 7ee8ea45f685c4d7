import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import { z } from 'zod';

/** The system's own: the library that plays the service is a package of the system. */
const python = '/usr/bin/python3';

const shownNotifications = z.array(z.object({ title: z.string(), body: z.string() }));

/** A notification service as desktops have one, on a bus of its own. It shows nothing and remembers all. */
export interface NotificationService {
  /** In the order in which they were shown. */
  list(): readonly { readonly title: string; readonly body: string }[];
  titles(): readonly string[];
  /** Clicks the notification that was shown so many before, 1 for the first. */
  click(number: number): void;
  stop(): Promise<void>;
}

/** Why reminders cannot be tried against a real service here; null when they can. */
export function lackOfNotificationService(): string | null {
  if (process.platform !== 'linux') return 'Only Linux lets a test play the notification service.';
  const hasLibrary =
    existsSync(python) && spawnSync(python, ['-c', 'import dbusmock']).status === 0;
  return hasLibrary ? null : 'python3-dbusmock is missing.';
}

const talkToService = `
import dbus, json, sys
service = dbus.SessionBus().get_object('org.freedesktop.Notifications', '/org/freedesktop/Notifications')
mock = dbus.Interface(service, 'org.freedesktop.DBus.Mock')
if sys.argv[1] == 'list':
    calls = [arguments for _, name, arguments in mock.GetCalls() if name == 'Notify']
    print(json.dumps([{'title': str(call[3]), 'body': str(call[4])} for call in calls]))
else:
    mock.EmitSignal('org.freedesktop.Notifications', 'ActionInvoked', 'us', [dbus.UInt32(int(sys.argv[2])), 'default'])
`;

/** Starts the service. Apps started until it is stopped talk to it. */
export async function startNotificationService(): Promise<NotificationService> {
  const outerAddress = process.env['DBUS_SESSION_BUS_ADDRESS'];
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await firstLine(bus);
  process.env['DBUS_SESSION_BUS_ADDRESS'] = address;
  const daemon = spawn(
    python,
    [
      '-m',
      'dbusmock',
      '--template',
      'notification_daemon',
      '-p',
      '{"capabilities":"actions body"}',
    ],
    { stdio: 'ignore' },
  );

  function ask(...parameters: readonly string[]): string {
    const answer = spawnSync(python, ['-c', talkToService, ...parameters], {
      encoding: 'utf8',
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: address },
    });
    if (answer.status !== 0) throw new Error(answer.stderr);
    return answer.stdout;
  }

  const list = () => shownNotifications.parse(JSON.parse(ask('list')));

  const service: NotificationService = {
    list,
    titles: () => list().map(({ title }) => title),
    click: (number) => void ask('click', String(number)),
    async stop() {
      if (outerAddress === undefined) delete process.env['DBUS_SESSION_BUS_ADDRESS'];
      else process.env['DBUS_SESSION_BUS_ADDRESS'] = outerAddress;
      await Promise.all([end(daemon), end(bus)]);
    },
  };
  await expect(() => service.list()).toPass();
  return service;
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.trim();
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
