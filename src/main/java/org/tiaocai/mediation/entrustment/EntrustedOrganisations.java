package org.tiaocai.mediation.entrustment;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tiaocai.shared.Refused;

/** 受委托的调解组织: streets, enterprises and trades with the group in which their mediators work. */
@ConfigurationProperties("tiaocai.entrustment")
public record EntrustedOrganisations(@DefaultValue List<Organisation> organisations) {

    /** @param group key of the organisation's own group, such as mediation-org-first-street */
    public record Organisation(String id, String name, String group, String contact) {}

    public String nameOf(String id) {
        return get(id).name();
    }

    Organisation get(String id) {
        return organisations.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("没有这个调解组织，请从列表中选择"));
    }
}
