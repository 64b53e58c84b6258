package org.tiaocai.linkage.conference;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.LinkageSection;

/** 统一裁审口径, for everybody who decides cases. */
@Component
@Order(10)
record StandardSection(AgreedStandards standards) implements LinkageSection {

    @Override
    public String fragment() {
        return "linkage/standards :: section";
    }

    @Override
    public Map<String, Object> show() {
        return Map.of("all", standards.published());
    }

    @Override
    public boolean isForAll() {
        return true;
    }
}
