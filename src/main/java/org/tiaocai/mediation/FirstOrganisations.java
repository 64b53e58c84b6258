package org.tiaocai.mediation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Bodies of the configuration, for the first start; from then on the table of outside bodies holds them. */
@ConfigurationProperties("tiaocai.studio")
record FirstOrganisations(@DefaultValue List<Organisations.Organisation> organisations) {}
