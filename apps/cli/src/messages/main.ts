import { text, type Text } from '@fazhi/core';

/** What the program says about itself. */
export const mainWords = {
  error: text('错误：', 'error: '),
  notice: text('提示：', 'notice: '),
  interrupted: text('已中断，没有写入任何文件。', 'Interrupted; no file was written.'),
  internal: (message: string): Text => text(`程序内部错误：${message}。请附上命令和 -v 的输出反馈给我们。`, `Internal error: ${message}. Please report it with the command and the output of -v.`),
};
