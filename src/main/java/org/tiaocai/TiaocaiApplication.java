package org.tiaocai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** 调裁: the case system of a district's labour and personnel dispute service. */
@SpringBootApplication(exclude = MustacheAutoConfiguration.class) // Mustache prints papers, not web pages.
@ConfigurationPropertiesScan
public class TiaocaiApplication {

    public static void main(String[] args) {
        SpringApplication.run(TiaocaiApplication.class, args);
    }
}
