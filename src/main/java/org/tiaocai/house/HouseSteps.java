package org.tiaocai.house;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.tiaocai.people.accounts.StaffCount;

/** What the house itself says of its beginning. */
@Configuration
class HouseSteps {

    private static final String PAGE = "/administration/house";

    @Bean
    @Order(10)
    SetUpStep nameStep(HouseSettings settings) {
        return new OneStep(
                "NAME",
                "确认仲裁委员会名称和联系方式",
                "印在每一份文书上；现在是随系统提供的样例。",
                PAGE + "#commission",
                () -> settings.isConfirmed(HouseSetting.COMMISSION_NAME));
    }

    @Bean
    @Order(20)
    SetUpStep numbersStep(HouseSettings settings) {
        return new OneStep(
                "NUMBERS",
                "确认案号文字",
                "第一件受理的案件起就编号，编出以后不变。",
                PAGE + "#numbers",
                () -> settings.isConfirmed(HouseSetting.CASE_NO_ACCEPTED));
    }

    @Bean
    @Order(40)
    SetUpStep hoursStep(HouseSettings settings) {
        return new OneStep(
                "HOURS", "确认作息和场次时长", "排期按它找时间。", PAGE + "#hours", () -> settings.isConfirmed(HouseSetting.OPENS));
    }

    @Bean
    @Order(50)
    SetUpStep staffStep(StaffCount staff) {
        return new OneStep(
                "STAFF",
                "建人员账号",
                "逐个新建，或者成批导入名单；一次性密码当面交付。",
                "/administration/accounts",
                () -> staff.besideAdministrators() > 0);
    }

    @Bean
    @Order(55)
    SetUpStep bodiesStep() {
        return new OneStep("BODIES", "核对往来单位", "盖章的调解组织、受委托的调解组织、法院；与实际相符后勾选。", "/administration/bodies", () -> false);
    }

    @Bean
    @Order(80)
    SetUpStep mailStep(Environment environment) {
        return new OneStep(
                "MAIL",
                "邮件服务器",
                "没有配置的，电子邮件通知发不出去；由运行维护人员写入配置。不用电子邮件的，勾选即可。",
                "/administration#unset",
                () -> !environment.getProperty("spring.mail.host", "").isBlank());
    }
}
