package org.tiaocai.clocks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.deadlines.Deadlines;

/** The law of time, with the State Council's schedules. */
@Configuration(proxyBeanMethods = false)
class ClocksConfiguration {

    @Bean
    Deadlines deadlines() {
        return Deadlines.ofStateCouncilSchedules();
    }
}
