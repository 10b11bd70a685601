import { text, type Text } from '@fazhi/core';

const CODES: Readonly<Record<string, Text>> = {
  ENOSPC: text('磁盘空间不足，请清理后重试', 'the disk is full; make room and try again'),
  EDQUOT: text('磁盘配额不足，请清理后重试', 'the disk quota is used up; make room and try again'),
  EACCES: text('没有写入权限，请换一个文件夹', 'no permission to write there; choose another folder'),
  EPERM: text('没有写入权限，请换一个文件夹', 'no permission to write there; choose another folder'),
  EROFS: text('该磁盘只读，请换一个文件夹', 'the disk is read-only; choose another folder'),
  ENOENT: text('文件夹不存在，请先建立', 'the folder does not exist; make it first'),
  ENOTDIR: text('上一级不是文件夹，请核对路径', 'a part of the path is not a folder; check it'),
  ENAMETOOLONG: text('文件名过长，请缩短', 'the name is too long; shorten it'),
};

function reason(code: string): Text {
  return Object.hasOwn(CODES, code) ? (CODES[code] ?? text(code, code)) : text(code, code);
}

/** Writing results. */
export const outputWords = {
  exists: (file: string): Text => text(`文件“${file}”已存在，未覆盖。要覆盖请加 --force，或换一个文件名。`, `File "${file}" exists and was not overwritten. Add --force to overwrite it, or choose another name.`),
  isFolder: (file: string): Text => text(`“${file}”是文件夹，请写出文件名。`, `"${file}" is a folder; name a file in it.`),
  notAFile: (file: string): Text => text(`“${file}”不是普通文件，请换一个文件名。`, `"${file}" is not a regular file; choose another name.`),
  cannotWrite: (file: string, code: string): Text => text(`无法写入“${file}”：${reason(code).zh}（${code}）。没有留下不完整的文件。`, `Cannot write "${file}": ${reason(code).en} (${code}). No partial file was left.`),
  cannotPrint: (code: string): Text => text(`无法输出结果：${reason(code).zh}（${code}）。`, `Cannot print the result: ${reason(code).en} (${code}).`),
  written: (file: string): Text => text(`已写入 ${file}`, `Written to ${file}`),
};
