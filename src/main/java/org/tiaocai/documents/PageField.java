package org.tiaocai.documents;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 必填项: what a kind of document cannot do without, and the part of its page that holds it. */
enum PageField {
    PARTIES("当事人", "parties"),
    BODY("正文", "paragraphs"),
    FACTS("争议事实", "facts"),
    CLAIMS("请求事项", "claims"),
    TERMS("协议结果", "terms"),
    PERFORMANCE("履行方式", "performanceMethod"),
    REASON("原因", "reason"),
    DAY("时间", "heldOn"),
    PLACE("地点", "place"),
    MEDIATORS("调解员", "mediators"),
    ATTENDEES("到场人员", "attendees"),
    RECORD("记录", "record"),
    OUTCOME("结果", "outcome"),
    ARBITRATOR("仲裁员", "arbitrator"),
    TYPE("裁决类型", "type"),
    REASONING("裁决理由", "reasons"),
    RULINGS("裁决结果", "results"),
    REDRESS("当事人权利", "notices"),
    SIGNATURES("签名", "signatures"),
    MADE_ON("制作日期", "madeOn"),
    ROWS("记载事项", "rows");

    private final String label;
    private final String component;

    PageField(String label, String component) {
        this.label = label;
        this.component = component;
    }

    public String label() {
        return label;
    }

    static Optional<PageField> labelled(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    boolean isFilledIn(@Nullable Object page) {
        if (page == null || !page.getClass().isRecord()) {
            return false;
        }
        return Arrays.stream(page.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(component))
                .anyMatch(one -> isSomething(value(page, one)));
    }

    private static @Nullable Object value(Object page, RecordComponent component) {
        try {
            return component.getAccessor().invoke(page);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(component + " of a page cannot be read", unreadable);
        }
    }

    private static boolean isSomething(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().anyMatch(PageField::isSomething);
        }
        return value != null && !value.toString().isBlank();
    }
}
