package org.tiaocai.story;

import java.nio.file.Path;

/** Where the application under test keeps its files: in a folder of its own for each fork of the build. */
public final class Workplace {

    private static final String FORK = System.getProperty("tiaocai.test.fork", "1");

    private Workplace() {}

    public static Path folder(String... names) {
        return Path.of("target", "test-data", FORK).resolve(Path.of("", names));
    }
}
