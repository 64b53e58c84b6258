package org.tiaocai.limits.parameters;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** 尚未填写的机构信息: what the office has not said of itself, and what people who get its papers miss for it. */
@Component
record OpenSettings(Environment environment) {

    /** @param key under which it is set */
    record Open(String name, String key, String missed) {}

    private record Wanted(Open open, Predicate<String> given) {}

    private static final Predicate<String> ANYTHING = text -> !text.isBlank();
    private static final Predicate<String> WITH_A_NUMBER = text -> text.matches("(?s).*[0-9０-９].*");

    private static final List<Wanted> WANTED = List.of(
            new Wanted(
                    new Open("联系地址（街道门牌）", "tiaocai.commission.address", "通知书上没有当事人找得到的地址"), WITH_A_NUMBER),
            new Wanted(new Open("联系电话", "tiaocai.commission.phone", "通知书上没有联系电话"), ANYTHING),
            new Wanted(
                    new Open("对外网址", "tiaocai.public-address", "文书的二维码只含校验码，扫码打不开核对页面"), ANYTHING),
            new Wanted(new Open("邮件服务器", "spring.mail.host", "电子邮件通知发不出去"), ANYTHING));

    List<Open> all() {
        return WANTED.stream()
                .filter(one -> !one.given().test(environment.getProperty(one.open().key(), "")))
                .map(Wanted::open)
                .toList();
    }
}
