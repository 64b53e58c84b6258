export default {
  app: { name: '任务列表', vendor: '调裁' },
  locales: { availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN' },
  dateFormat: {
    monthName: 'M月',
    day: 'D',
    abbr: 'YYYY-MM-DD HH:mm',
    normal: 'YYYY年M月D日 HH:mm',
    long: 'YYYY年M月D日 dddd HH:mm',
    short: 'YYYY-MM-DD'
  },
  customScripts: [
    'scripts/tiaocai/browser-privacy',
    'scripts/tiaocai/own-login',
    'scripts/tiaocai/attended',
    'scripts/tiaocai/order',
    'scripts/tiaocai/counts',
    'scripts/tiaocai/form',
    'scripts/tiaocai/service',
    'scripts/tiaocai/award',
    'scripts/tiaocai/form-words',
    'scripts/tiaocai/words',
    'scripts/tiaocai/card',
    'scripts/tiaocai/strip',
    'scripts/tiaocai/after',
    'scripts/tiaocai/focus',
    'scripts/tiaocai/case-tab'
  ],
  disableWelcomeMessage: true,
  previewHtml: false,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '认领当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个筛选' },
    focusList: { key: 'ctrl+alt+l', description: '转到任务列表的第一项' },
    focusForm: { key: 'ctrl+alt+f', description: '转到任务表单的第一个输入框' },
    startProcess: { key: 'ctrl+alt+p', description: '打开“发起流程”窗口' }
  }
};
