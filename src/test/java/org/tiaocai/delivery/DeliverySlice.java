package org.tiaocai.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.tiaocai.chain.ChainFiles;
import org.tiaocai.limits.reckoning.Reckoner;
import org.tiaocai.platform.ModelDeployment;
import org.tiaocai.shared.Refused;

/** The module and what it stands on, on an engine of its own; without a stereotype, so that no other test picks it up. */
@EnableAutoConfiguration(exclude = CamundaBpmRestJerseyAutoConfiguration.class)
@ConfigurationPropertiesScan({"org.tiaocai.limits", "org.tiaocai.house", "org.tiaocai.delivery", "org.tiaocai.people"})
@ComponentScan(
        basePackages = {
            "org.tiaocai.shared",
            "org.tiaocai.vault",
            "org.tiaocai.people",
            "org.tiaocai.chain",
            "org.tiaocai.dispute",
            "org.tiaocai.house",
            "org.tiaocai.limits",
            "org.tiaocai.documents",
            "org.tiaocai.delivery",
            "org.tiaocai.model"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            // what is shown on the case page needs the page and its rights
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern =
                            ".*(Section|Page|CallApi|CallList|CorrectedStarts|PaperRequest.*|ChainApi|ChainExport|ServingDesk.*|ServingRecords.*|UnsignedReceipts|TitlesAsRead)")
        })
@Import(ModelDeployment.class)
class DeliverySlice {

    @Bean
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return Reckoner.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return ClockUtil.getCurrentTime().toInstant();
            }
        };
    }

    /** What was uploaded is kept with the case file, which is no part of this. */
    @Bean
    ChainFiles noFiles() {
        return file -> {
            throw new Refused("没有这个文件");
        };
    }
}
