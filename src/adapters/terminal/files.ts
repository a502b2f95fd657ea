import { mkdir, open, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { OutFile } from '../../core/message/message.ts';

export interface SavedFile {
  name: string;
  type: string;
  /** Absolute. */
  path: string;
}

/**
 * Writes files into `folder` (0700), each for its owner's eyes only (0600), under names that begin
 * with `id`: the same message sent again gives the same files.
 */
export async function saveFiles(
  id: string,
  files: readonly OutFile[],
  folder: string,
): Promise<SavedFile[]> {
  if (files.length === 0) return [];
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return Promise.all(files.map((file, index) => save(file, `${id}-${index + 1}`, folder)));
}

async function save(file: OutFile, prefix: string, folder: string): Promise<SavedFile> {
  const path = resolve(join(folder, `${safe(prefix)}-${safe(file.name)}`));
  const unfinished = `${path}.part`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.chmod(0o600);
    await handle.writeFile(file.content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, path);
  return { name: file.name, type: file.type, path };
}

/** A name that can only be a file in its folder. */
function safe(name: string): string {
  return (name.replace(/[^\w.-]+/gu, '-').replace(/^[.-]+/u, '') || 'file').slice(0, 80);
}
