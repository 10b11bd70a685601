import { text, type Text } from '@fazhi/core';

/** Words of `fazhi migrate`. */
export const migrateWords = {
  head: (file: string, count: number): Text => text(`“${file}”有${count}处改为现在的写法：`, `"${file}": ${count} ${count === 1 ? 'place is' : 'places are'} written as today:`),
  change: (line: number, before: string, after: string): Text => text(`第${line}行  ${before} → ${after}`, `line ${line}  ${before} → ${after}`),
  added: (line: number, after: string): Text => text(`第${line}行后加上  ${after}`, `after line ${line}  ${after}`),
  nothing: (file: string): Text => text(`“${file}”没有需要改写的地方。`, `"${file}" needs no rewriting.`),
  left: (file: string, count: number): Text => text(`“${file}”还有${count}处不能自动改写，请按上面的提示修改。`, `"${file}" has ${count} ${count === 1 ? 'place' : 'places'} that cannot be rewritten by itself; mend what is listed above.`),
  dry: text('没有写入文件。要写入请加 -o 写明新文件名；几份材料一起改写时写文件夹。', 'No file was written. Name a new file with -o; for several files name a folder.'),
  folderNeeded: (output: string): Text => text(`几份文件一起改写时，-o 应为已有的文件夹，现为“${output}”。`, `For several files -o should be a folder that exists; it is "${output}".`),
  notText: (file: string): Text => text(`“${file}”是Excel填报表，不需要改写：填报表的旧写法程序仍能读取。`, `"${file}" is an Excel form and needs no rewriting: forms of earlier versions are read as they are.`),
  canMigrate: (file: string, count: number): Text => text(`以上有${count}处可以自动改写：fazhi migrate ${file} -o 新文件名`, `${count} of these can be rewritten by itself: fazhi migrate ${file} -o NEW-FILE`),
  nameWhy: text('名称中的全角、看不见的字符或空格去掉', 'full-width or invisible signs and blanks taken out of the name'),
};
