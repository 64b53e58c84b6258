package org.tiaocai.platform;

/** The start ends here: nobody could administer the service, or anybody could make themselves its administrator. */
class NoAdministrator extends RuntimeException {

    static final String WHAT = "还没有系统管理员，服务不能启动";
    static final String HOW = "请设置环境变量 TIAOCAI_ADMIN_ID 和 TIAOCAI_ADMIN_PASSWORD（至少 12 位）后再启动";

    NoAdministrator() {
        super(WHAT + "：" + HOW);
    }
}
