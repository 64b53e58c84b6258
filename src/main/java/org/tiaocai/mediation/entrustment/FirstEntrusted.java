package org.tiaocai.mediation.entrustment;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Organisations of the configuration, for the first start; from then on the table of outside bodies holds them. */
@ConfigurationProperties("tiaocai.entrustment")
record FirstEntrusted(@DefaultValue List<EntrustedOrganisations.Organisation> organisations) {}
