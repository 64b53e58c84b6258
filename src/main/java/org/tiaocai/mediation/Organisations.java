package org.tiaocai.mediation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.tiaocai.shared.Refused;

/** 调解组织: the bodies whose seal a studio agreement can carry (art. 10, 14); the studio has no seal of its own. */
@ConfigurationProperties("tiaocai.studio")
public record Organisations(List<Organisation> organisations) {

    public record Organisation(String id, String name) {}

    /** For letters that let the parties choose. */
    public List<String> names() {
        return organisations.stream().map(Organisation::name).toList();
    }

    String nameOf(String id) {
        return organisations.stream()
                .filter(one -> one.id().equals(id))
                .map(Organisation::name)
                .findFirst()
                .orElseThrow(() -> new Refused("请从列表中选择受理的调解组织"));
    }
}
