package org.tiaocai.delivery.serving;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this office serves.
 *
 * @param electronicAwards (L) whether awards may be served electronically, with consent
 * @param returnCounts (L) whether a letter counts as served when it returns because the party confirmed a wrong address
 */
@ConfigurationProperties("tiaocai.service")
record ServingSettings(
        @DefaultValue("false") boolean electronicAwards,
        @DefaultValue("false") boolean returnCounts) {}
