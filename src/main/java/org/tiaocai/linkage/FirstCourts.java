package org.tiaocai.linkage;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Courts of the configuration, for the first start; from then on the table of outside bodies holds them. */
@ConfigurationProperties("tiaocai.linkage")
record FirstCourts(@DefaultValue List<Courts.Court> courts) {}
