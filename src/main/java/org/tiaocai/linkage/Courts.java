package org.tiaocai.linkage;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tiaocai.shared.Refused;

/** 对接的人民法院: each with the group of its people and of its machine, who see its own cases only. */
@ConfigurationProperties("tiaocai.linkage")
public record Courts(@DefaultValue List<Court> courts) {

    /** @param group key of the court's own group, such as court-district */
    public record Court(String id, String name, Level level, String group) {}

    /** 审级: suits go to a basic court, applications to set aside to the intermediate one (法49). */
    public enum Level {
        BASIC("基层人民法院"),
        INTERMEDIATE("中级人民法院");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** @throws Refused when there is no such court */
    public Court get(String id) {
        return find(id).orElseThrow(() -> new Refused("没有这个人民法院，请从列表中选择"));
    }

    public Optional<Court> find(String id) {
        return courts.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The court whose group is among these. */
    public Optional<Court> ofGroups(List<String> groups) {
        return courts.stream().filter(one -> groups.contains(one.group())).findFirst();
    }

    public String name(String id) {
        return find(id).map(Court::name).orElse(id);
    }
}
