import { symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EditorIo } from '../../../src/app/lsp/editor-io.ts';
import { limits } from '../../../src/model/limits.ts';
import { bitmap } from '../../a-picture.ts';
import { Office } from '../office.ts';

/** A disk with a clock that can be moved. */
function editing(files: Readonly<Record<string, string>>) {
  const office = new Office(files);
  let now = new Date('2024-12-01T00:00Z');
  const editor = new EditorIo({ ...office.io(), now: () => now }, office.folder);
  const read = (name: string) => {
    const got = editor.io.readFile(office.path(name), limits.bytes);
    return got.ok ? Buffer.from(got.bytes).toString() : got.cause;
  };
  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  const names = (folder: string) => editor.io.list(office.path(folder)).map(({ name }) => name);
  return { office, editor, read, later, names };
}

test('open documents stand before the disk, by whatever link they are asked for', () => {
  const { office, editor, read } = editing({ 'releases/a.md': 'disk' });
  symlinkSync(office.path('releases'), office.path('linked'));
  editor.take(office.path('linked/a.md'), Buffer.from('open'));
  expect(read('releases/a.md')).toBe('open');
  expect(read('linked/a.md')).toBe('open');
  editor.take(office.path('releases/a.md'), Buffer.from('typed'));
  expect(read('linked/a.md')).toBe('typed');
  editor.close(office.path('releases/a.md'));
  expect(read('linked/a.md')).toBe('disk');
});

test('documents that were never saved are files in their folder', () => {
  const { office, editor, read, names } = editing({ 'releases/b.md': 'disk' });
  expect(names('releases')).toEqual(['b.md']);
  editor.take(office.path('releases/a.md'), Buffer.from('new'));
  expect(names('releases')).toEqual(['a.md', 'b.md']);
  expect(editor.io.kindOf(office.path('releases/a.md'))).toBe('file');
  expect(editor.io.realPath(office.path('releases/a.md'))).toBe(office.path('releases/a.md'));
  expect(read('releases/a.md')).toBe('new');
  editor.close(office.path('releases/a.md'));
  expect(names('releases')).toEqual(['b.md']);
  expect(read('releases/a.md')).toBe('missing');
});

test('a document over the bounds is as large as a file', () => {
  const { office, editor } = editing({});
  editor.take(office.path('a.md'), Buffer.alloc(limits.bytes + 1));
  expect(editor.io.readFile(office.path('a.md'), limits.bytes)).toEqual({
    ok: false,
    cause: 'too-large',
    size: limits.bytes + 1,
  });
});

test('the disk is believed for a while, and until somebody tells of a change', () => {
  const { office, editor, read, later, names } = editing({ 'releases/a.md': 'old', 'releases/b.md': 'same' });
  editor.forget();
  expect([read('releases/a.md'), names('releases').length]).toEqual(['old', 2]);
  office.write('releases/a.md', 'new');
  office.write('releases/c.md', 'more');
  later(4);
  expect(editor.freshen()).toBe(false);
  expect([read('releases/a.md'), names('releases').length]).toEqual(['old', 2]);
  later(2);
  expect(editor.freshen()).toBe(true);
  expect([read('releases/a.md'), names('releases').length]).toEqual(['new', 3]);
  office.write('releases/a.md', 'newest');
  editor.forget();
  expect(read('releases/a.md')).toBe('newest');
});

test('what is still the same stays the same object of bytes', () => {
  const { office, editor } = editing({ 'a.md': 'same' });
  const bytes = () => {
    const got = editor.io.readFile(office.path('a.md'), limits.bytes);
    return got.ok ? got.bytes : undefined;
  };
  const before = bytes();
  editor.forget();
  expect(bytes()).toBe(before);
  office.write('a.md', 'else');
  editor.forget();
  expect(bytes()).not.toBe(before);
});

test('photos are looked for each time', () => {
  const { office, editor } = editing({ 'releases/a.md': '' });
  const photo = office.path('releases/boat.jpg');
  expect(editor.io.realPath(photo)).toBeUndefined();
  office.write('releases/boat.jpg', bitmap('picture'));
  expect(editor.io.realPath(photo)).toBe(photo);
});
