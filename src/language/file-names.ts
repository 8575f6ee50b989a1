/**
 * Whether Windows keeps a file name for a device, with or without an ending: `con`, `NUL.txt`, `lpt¹`.
 * Source: "Naming Files, Paths, and Namespaces", Microsoft Learn.
 */
export function isDeviceName(name: string): boolean {
  return /^(?:con|nul|aux|prn|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(name);
}

/** Whether a file name is hidden on Unix: it begins with a dot, and is not the folder itself or the one above. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.' && name !== '..';
}

/** A path or address as it is compared with others: on many disks and servers, case and composition make no difference. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}
