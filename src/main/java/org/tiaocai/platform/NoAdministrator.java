package org.tiaocai.platform;

/** The start ends here: nobody could administer the service, or anybody could make themselves its administrator. */
class NoAdministrator extends RuntimeException {

    NoAdministrator() {
        super("还没有系统管理员：请设置环境变量 TIAOCAI_ADMIN_ID 和 TIAOCAI_ADMIN_PASSWORD（至少 12 位）后再启动");
    }
}
