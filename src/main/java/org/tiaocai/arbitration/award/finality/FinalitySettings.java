package org.tiaocai.arbitration.award.finality;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tiaocai.dispute.ClaimType;

/**
 * What a bureau sets for the classes of its awards.
 *
 * @param classes where local practice has another view of a kind of claim
 */
@ConfigurationProperties("tiaocai.award")
record FinalitySettings(@DefaultValue Map<ClaimType, ClaimClass> classes) {

    ClaimClass classOf(ClaimType type) {
        return classes.getOrDefault(type, ClaimClass.byLaw(type));
    }
}
