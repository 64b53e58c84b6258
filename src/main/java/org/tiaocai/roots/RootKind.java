package org.tiaocai.roots;

import java.util.Arrays;
import java.util.Optional;

/** 调解组织的类型 (调解仲裁法第十条): of firms, of the people's mediation, of streets and towns, and what grew beside them. */
public enum RootKind {
    STREET("街道"),
    TOWN("乡镇"),
    ENTERPRISE("企业"),
    TRADE("行业"),
    PARK("园区"),
    UNION("工会"),
    PEOPLES("人民调解委员会"),
    INSTITUTE("仲裁院调解中心");

    private final String label;

    RootKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** By its key, as a page sends it, or by its name, as a list has it. */
    static Optional<RootKind> of(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(text) || one.label.equals(text))
                .findFirst();
    }
}
