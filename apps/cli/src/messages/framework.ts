import { text, type Text } from '@fazhi/core';

/** Choosing frameworks, schemes and plugins. */
export const frameworkWords = {
  unknown: (named: string, suggestion: string | undefined): Text =>
    text(
      `没有指标体系“${named}”。${suggestion === undefined ? '运行 fazhi framework list 查看内置体系，或写出方案文件的路径。' : `是否应为“${suggestion}”？`}`,
      `No framework "${named}". ${suggestion === undefined ? 'fazhi framework list shows the built-in ones; a scheme file is named by its path.' : `Did you mean "${suggestion}"?`}`,
    ),
  badScheme: (file: string, count: number): Text => text(`方案文件“${file}”有${count}处需要改正。`, `Scheme file "${file}" has ${count} ${count === 1 ? 'problem' : 'problems'} to mend.`),
  formNoScheme: (file: string): Text => text(`“${file}”是Excel填报表，不是方案文件。方案是YAML或JSON文件，写法见 fazhi schema framework 和说明文档；检查填报表请用 fazhi validate。`, `"${file}" is an Excel form, not a scheme. A scheme is a YAML or JSON file, see fazhi schema framework and the documentation; to check a form use fazhi validate.`),
  pluginNotFound: (named: string): Text => text(`没有找到插件“${named}”。请核对路径，或先在当前文件夹安装该包。`, `Plugin "${named}" was not found. Check the path, or install the package in this folder.`),
  pluginNotExported: (named: string): Text => text(`已找到包“${named}”，但它没有导出可以加载的入口（package.json的exports）。请核对包名后的路径，或联系插件作者。`, `Package "${named}" is installed but exports nothing by that name (exports in its package.json). Check the path after its name, or ask its author.`),
  pluginSilent: (named: string, seconds: number): Text => text(`插件“${named}”加载${seconds}秒仍没有完成，已停止等待。请联系插件作者。`, `Plugin "${named}" did not finish loading within ${seconds} seconds. Ask its author.`),
  pluginEnded: (named: string): Text => text(`插件“${named}”使程序提前结束，没有得出结果。请联系插件作者。`, `Plugin "${named}" ended the program before there was a result. Ask its author.`),
  pluginNotNamed: (names: string): Text => text(`方案用到了内置体系没有的“${names}”。如果来自插件，请用 --plugin 写明该插件。`, `The scheme uses "${names}", which no built-in framework has. If they come from a plugin, name it with --plugin.`),
  pluginThrew: (named: string, message: string): Text => text(`插件“${named}”加载时出错：${message}。请联系插件作者。`, `Plugin "${named}" failed while loading: ${message}. Ask its author.`),
  noPlugin: (named: string): Text => text(`“${named}”没有导出插件。插件应由 definePlugin 定义并导出。`, `"${named}" exports no plugin. A plugin is made by definePlugin and exported.`),
  badPlugin: (named: string): Text => text(`插件“${named}”的定义有误，未加载。`, `Plugin "${named}" is not sound and was not loaded.`),
  pluginUnplaced: (names: string): Text =>
    text(
      `插件${names}的指标还没有安排分值：请写一个方案文件，在 indicators 中给它们分值并相应调减其他指标，再用 --framework 指定该文件。`,
      `The indicators of plugin ${names} have no place yet: write a scheme file that gives them points under indicators and takes as many from others, and name it with --framework.`,
    ),
  pluginDoesNotFit: (names: string): Text => text(`插件${names}不能放入该指标体系。`, `Plugin ${names} does not fit into this framework.`),
};
