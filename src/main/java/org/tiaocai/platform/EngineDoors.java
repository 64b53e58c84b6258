package org.tiaocai.platform;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Both doors of the engine's REST, its own and that of its web applications, read and answer as ours do. */
public class EngineDoors implements ForcedAutoDiscoverable {

    private static final int BEFORE_THE_ENGINES_OWN = Priorities.AUTHENTICATION;

    @Override
    public void configure(FeatureContext application) {
        EngineErrors.all().forEach(mapper -> application.register(mapper, BEFORE_THE_ENGINES_OWN));
        application.register(EngineInput.class);
    }
}
