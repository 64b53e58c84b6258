package org.tiaocai.limits.parameters;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;

/** 尚未填写的机构信息: what the office has not said of itself, and what people who get its papers miss for it. */
@Component
record OpenSettings(Environment environment, HouseSettings house) {

    /** @param key under which the configuration sets it; null for what is set on the page 本机构设置 */
    record Open(String name, @Nullable String key, String missed) {}

    private record Wanted(Open open, HouseSetting setting, Predicate<String> given) {}

    private static final Predicate<String> ANYTHING = text -> !text.isBlank();
    private static final Predicate<String> WITH_A_NUMBER = text -> text.matches("(?s).*[0-9０-９].*");

    private static final List<Wanted> WANTED = List.of(
            new Wanted(new Open("联系地址（街道门牌）", null, "通知书上没有当事人找得到的地址"), HouseSetting.COMMISSION_ADDRESS, WITH_A_NUMBER),
            new Wanted(new Open("联系电话", null, "通知书上没有联系电话"), HouseSetting.COMMISSION_PHONE, ANYTHING));

    private static final List<Open> CONFIGURED = List.of(
            new Open("对外网址", "tiaocai.public-address", "文书的二维码只含校验码，扫码打不开核对页面"),
            new Open("邮件服务器", "spring.mail.host", "电子邮件通知发不出去"));

    List<Open> all() {
        return Stream.concat(
                        WANTED.stream()
                                .filter(one -> !one.given().test(house.now(one.setting())))
                                .map(Wanted::open),
                        CONFIGURED.stream()
                                .filter(one -> environment
                                        .getProperty(String.valueOf(one.key()), "")
                                        .isBlank()))
                .toList();
    }
}
