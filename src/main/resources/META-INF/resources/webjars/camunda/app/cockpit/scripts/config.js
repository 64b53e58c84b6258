export default {
  app: { name: '运行监控', vendor: '调裁' },
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
    '../tasklist/scripts/tiaocai/own-login',
    'scripts/tiaocai/today',
    'scripts/tiaocai/navigation',
    'scripts/tiaocai/diagram'
  ],
  disableWelcomeMessage: true
};
