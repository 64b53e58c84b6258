package org.tiaocai.story;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.StandardEnvironment;

/**
 * What stands around each application under test, once in a JVM: a mail server, so that every story runs the road of its
 * notices, and, with {@code -Dtiaocai.test.database=postgres}, a real PostgreSQL with a database for each application.
 */
class Surroundings implements EnvironmentPostProcessor {

    private static final String DATABASE = "tiaocai.test.database";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("test"))) {
            return;
        }
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "post office",
                        Map.of(
                                "spring.mail.host",
                                "127.0.0.1",
                                "spring.mail.port",
                                PostOffice.open().port())));
        if ("postgres".equals(environment.getProperty(DATABASE))) {
            environment
                    .getPropertySources()
                    .addAfter(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            new MapPropertySource(
                                    "postgres", Map.of("spring.datasource.url", PostgresServer.newDatabase())));
        }
    }
}
