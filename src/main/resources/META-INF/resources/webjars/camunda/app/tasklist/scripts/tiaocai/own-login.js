/* Logging out, or finding the session over, leads to our one login page instead of the application's own. */
import { page } from './server.js';

const leaveForLogin = () => {
  if (/^#!?\/login/.test(window.location.hash)) {
    window.location.replace(page('/login?logout'));
  }
};

window.addEventListener('hashchange', leaveForLogin);
leaveForLogin();

export default [];
