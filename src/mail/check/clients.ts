/** A mail program as the data names it, and as people are told of it. */
interface Client {
  readonly family: string;
  readonly platform: string;
  readonly name: string;
  /** Where there are several of that name. */
  readonly on: string;
}

/** The mail programs that a mail has to arrive whole in, in the order of the letters in `support/`. */
export const clients: readonly Client[] = [
  { family: 'gmail', platform: 'desktop-webmail', name: 'Gmail', on: 'web' },
  { family: 'gmail', platform: 'ios', name: 'Gmail', on: 'iOS' },
  { family: 'gmail', platform: 'android', name: 'Gmail', on: 'Android' },
  { family: 'outlook', platform: 'windows', name: 'Outlook', on: 'classic on Windows' },
  // The new Outlook on Windows and outlook.com are the web's Outlook.
  { family: 'outlook', platform: 'outlook-com', name: 'Outlook', on: 'new, web, outlook.com' },
  { family: 'outlook', platform: 'macos', name: 'Outlook', on: 'Mac' },
  { family: 'outlook', platform: 'ios', name: 'Outlook', on: 'iOS' },
  { family: 'outlook', platform: 'android', name: 'Outlook', on: 'Android' },
  { family: 'apple-mail', platform: 'macos', name: 'Apple Mail', on: 'macOS' },
  { family: 'apple-mail', platform: 'ios', name: 'Apple Mail', on: 'iOS' },
  { family: 'yahoo', platform: 'desktop-webmail', name: 'Yahoo', on: 'web' },
  { family: 'yahoo', platform: 'ios', name: 'Yahoo', on: 'iOS' },
  { family: 'yahoo', platform: 'android', name: 'Yahoo', on: 'Android' },
  { family: 'samsung-email', platform: 'android', name: 'Samsung Email', on: 'Android' },
  { family: 'thunderbird', platform: 'macos', name: 'Thunderbird', on: 'desktop' },
];

/** The place of a client among `clients`. */
export function numberOf(family: string, platform: string): number {
  return clients.findIndex((client) => client.family === family && client.platform === platform);
}

/** `Gmail (web, iOS), Outlook (classic on Windows), Yahoo`: these clients, those of one maker in one. */
export function inWords(numbers: readonly number[]): string {
  const byName = new Map<string, string[]>();
  for (const number of numbers) {
    const client = clients[number];
    if (client) byName.set(client.name, [...(byName.get(client.name) ?? []), client.on]);
  }
  return [...byName]
    .map(([name, on]) => {
      const all = clients.filter((client) => client.name === name).length;
      return on.length === all ? name : `${name} (${on.join(', ')})`;
    })
    .join(', ');
}
